package coop.portal.access.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import coop.portal.access.RoleQueries;
import coop.portal.access.model.AccessPermissions;
import coop.portal.access.model.JobRole;
import coop.portal.uikit.Messages;
import coop.portal.uikit.Page;
import jakarta.annotation.security.RolesAllowed;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Who may do what, as it is in force: each permission in words, module by module, and the roles that have it. */
@Route(AccessNavigation.ROLES)
@Menu(title = "access.menu.roles", order = 940)
@RolesAllowed(AccessPermissions.ROLE_READ)
class RolesView extends Div implements Page {

    RolesView(RoleQueries queries) {
        addClassNames("page", "roles-page");
        Map<JobRole, Set<String>> roles = queries.roles();
        add(new H1(title()), new Paragraph(Messages.text("access.RolesView.explained")));
        byModule(queries.permissions()).forEach((module, permissions) -> add(section(module, permissions, roles)));
    }

    private static Map<String, List<String>> byModule(Collection<String> permissions) {
        return permissions.stream().collect(Collectors.groupingBy(
                permission -> permission.substring(0, permission.indexOf(':')), LinkedHashMap::new, Collectors.toList()));
    }

    private static Section section(String module, List<String> permissions, Map<JobRole, Set<String>> roles) {
        PlainTable table = new PlainTable("access.RolesView", "permission", "roles");
        permissions.forEach(permission -> table.row(named(permission), holders(permission, roles)));
        Section section = new Section(new H2(Messages.text("access.RolesView.module." + module)), table);
        section.addClassName("panel");
        return section;
    }

    private static Div named(String permission) {
        Span name = new Span(permission);
        name.addClassNames("permission-name", "figures");
        Div cell = new Div(new Span(Messages.text(label(permission))), name);
        cell.addClassName("permission");
        return cell;
    }

    /** {@code registry:organisation:read} is called {@code registry.permission.organisation.read}. */
    private static String label(String permission) {
        int end = permission.indexOf(':');
        return permission.substring(0, end) + ".permission." + permission.substring(end + 1).replace(':', '.');
    }

    private static Span holders(String permission, Map<JobRole, Set<String>> roles) {
        return new Span(roles.entrySet().stream()
                .filter(role -> role.getValue().contains(permission))
                .map(role -> Messages.label(role.getKey()))
                .collect(Collectors.joining(", ")));
    }

    @Override
    public String title() {
        return Messages.text("access.RolesView.title");
    }
}
