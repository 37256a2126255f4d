package coop.portal.registry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import coop.portal.kernel.OrganisationId;
import coop.portal.registry.MergingOrganisations;
import coop.portal.registry.OrganisationQueries;
import coop.portal.registry.SimilarOrganisations;
import coop.portal.registry.model.OrganisationRef;
import coop.portal.registry.model.OrganisationVersion;
import coop.portal.registry.model.RegistryPermissions;
import coop.portal.registry.model.SimilarOrganisation;
import coop.portal.registry.model.SimilarQuery;
import coop.portal.uikit.Address;
import coop.portal.uikit.Empty;
import coop.portal.uikit.LinkButton;
import coop.portal.uikit.Messages;
import coop.portal.uikit.Notice;
import coop.portal.uikit.Page;
import coop.portal.uikit.sheet.PlainTable;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;

/** Finds the record that is the same organisation, and makes one of the two; both are named in the address. */
@Route(RegistryNavigation.MERGE + "/:id")
@StyleSheet("styles/registry.css")
@RolesAllowed(RegistryPermissions.ORGANISATION_MERGE)
class MergeView extends Div implements Page, BeforeEnterObserver {

    static final String PAGE = "registry.MergeView";
    static final String WITH = "with";
    private static final int OFFERED = 20;

    private final transient OrganisationQueries queries;
    private final transient SimilarOrganisations similar;
    private final transient MergingOrganisations merging;
    private transient OrganisationId id = new OrganisationId(0);
    private String name = "";

    MergeView(OrganisationQueries queries, SimilarOrganisations similar, MergingOrganisations merging) {
        this.queries = queries;
        this.similar = similar;
        this.merging = merging;
        addClassNames("page", "form-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        id = OrganisationId.parse(event.getRouteParameters().get("id").orElse(""));
        OrganisationVersion kept = queries.sheet(id).kept();
        name = kept.draft().identity().name();
        Optional<OrganisationId> other = event.getLocation().getQueryParameters()
                .getSingleParameter(WITH)
                .map(OrganisationId::parse);
        Div head = new Div(new H1(title()), new Paragraph(Messages.text(PAGE + ".explained", name)));
        head.addClassName("form-head");
        add(head);
        if (other.isPresent()) {
            OrganisationId with = other.get();
            add(new MergePanel(merging, merging.preview(id, with), this::done).made());
        } else {
            add(lookalikes(kept), search());
        }
    }

    private Component lookalikes(OrganisationVersion kept) {
        Div section = section("similar");
        List<SimilarOrganisation> found = similar.find(SimilarQuery.of(id, kept.draft())).stream()
                .filter(SimilarOrganisation::visible)
                .toList();
        if (found.isEmpty()) {
            section.add(new Empty(Messages.text(PAGE + ".none")));
            return section;
        }
        PlainTable table = new PlainTable(PAGE, "name", "code", "commune", "why", "choose");
        found.forEach(one -> table.row(
                one.name(),
                one.code(),
                one.communeName(),
                SimilarHints.why(one),
                LinkButton.secondary(Messages.text(PAGE + ".choose"), RegistryNavigation.toMerge(id, one.id()))));
        section.add(table);
        return section;
    }

    private Component search() {
        Div section = section("search");
        ComboBox<OrganisationRef> box = new ComboBox<>(Messages.text(PAGE + ".other"));
        box.setItemsWithFilterConverter(
                query -> queries.picker(query.getFilter().orElse(""), OFFERED).stream()
                        .filter(ref -> !ref.id().equals(id))
                        .skip(query.getOffset())
                        .limit(query.getLimit()),
                text -> text);
        box.setItemLabelGenerator(ref -> ref.code() == null ? ref.name() : ref.name() + " (" + ref.code() + ")");
        box.setHelperText(Messages.text(PAGE + ".other.hint"));
        box.addClassName("field-wide");
        box.addValueChangeListener(event -> {
            if (event.getValue() != null) {
                Address.open(RegistryNavigation.toMerge(id, event.getValue().id()));
            }
        });
        section.add(box);
        return section;
    }

    private void done() {
        UI.getCurrent().navigate(RegistryNavigation.toOrganisation(id));
        Notice.done(PAGE + ".done");
    }

    private static Div section(String key) {
        Div section = new Div(new H2(Messages.text(PAGE + "." + key)));
        section.addClassName("form-section");
        return section;
    }

    @Override
    public String title() {
        return Messages.text(PAGE + ".title");
    }

    @Override
    public List<Crumb> above() {
        return List.of(
                new Crumb(Messages.text("registry.menu.organisations"), RegistryNavigation.toOrganisations()),
                new Crumb(name, RegistryNavigation.toOrganisation(id)));
    }
}
