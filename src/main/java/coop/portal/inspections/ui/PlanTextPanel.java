package coop.portal.inspections.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import coop.portal.inspections.model.PlanAction;
import coop.portal.inspections.model.PlanSheet;
import coop.portal.inspections.model.PlanText;
import coop.portal.uikit.LinkButton;
import coop.portal.uikit.Messages;

/** The words of a plan around its list. */
final class PlanTextPanel extends Div {

    private static final String FIELD = "inspections.field.";

    PlanTextPanel(PlanSheet plan) {
        addClassName("plan-text");
        if (plan.steps().allows(PlanAction.EDIT)) {
            add(LinkButton.secondary(
                    Messages.text("inspections.PlanView.edit-text"), InspectionsNavigation.toPlanText(plan.id())));
        }
        PlanText text = plan.text();
        part("purpose", text.purpose());
        part("requirements", text.requirements());
        part("bases", text.bases());
        part("arrangement", text.arrangement());
    }

    private void part(String key, String words) {
        add(new H3(Messages.text(FIELD + key)));
        if (words.isBlank()) {
            add(new Paragraph(Messages.text("inspections.PlanView.not-written")));
        }
        words.lines().filter(line -> !line.isBlank()).map(Paragraph::new).forEach(this::add);
    }
}
