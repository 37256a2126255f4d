package coop.portal.evaluation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import coop.portal.access.Can;
import coop.portal.evaluation.EvaluationQueries;
import coop.portal.evaluation.model.EvaluationPermissions;
import coop.portal.evaluation.model.Scheme;
import coop.portal.evaluation.model.SchemeKind;
import coop.portal.uikit.Formats;
import coop.portal.uikit.LinkButton;
import coop.portal.uikit.Messages;
import coop.portal.uikit.Page;
import jakarta.annotation.security.RolesAllowed;

/** The versions of the schemes with their maxima, and where an administrator sets new ones. */
@Route(EvaluationNavigation.SCHEMES)
@Menu(title = "evaluation.menu.schemes", order = 960)
@RolesAllowed(EvaluationPermissions.EVALUATION_READ)
class SchemesView extends Div implements Page {

    private static final String PAGE = "evaluation.SchemesView";

    SchemesView(EvaluationQueries queries, Can can) {
        addClassNames("page");
        add(new H1(title()));
        for (SchemeKind kind : SchemeKind.values()) {
            Section box = new Section(new H2(Messages.label(kind)));
            box.addClassName("panel");
            if (can.perform(EvaluationPermissions.SCHEME_WRITE)) {
                box.add(new Div(LinkButton.secondary(
                        Messages.text(PAGE + ".define"), EvaluationNavigation.toScheme(kind))));
            }
            queries.schemes().stream().filter(scheme -> scheme.kind() == kind).forEach(scheme -> box.add(version(scheme)));
            add(box);
        }
    }

    private static Div version(Scheme scheme) {
        UnorderedList criteria = new UnorderedList();
        scheme.criteria().forEach(criterion -> criteria.add(new ListItem(Messages.text(PAGE + ".criterion",
                Messages.label(criterion.criterion()),
                criterion.max() == null ? Messages.text("law.notConfigured") : Formats.number(criterion.max())))));
        return new Div(
                new H3(Messages.text(PAGE + ".version", scheme.version(), scheme.from(),
                        scheme.to() == null ? Messages.text(PAGE + ".no-end") : Formats.date(scheme.to()))),
                new Paragraph(scheme.basis()),
                criteria);
    }

    @Override
    public String title() {
        return Messages.text("evaluation.menu.schemes");
    }
}
