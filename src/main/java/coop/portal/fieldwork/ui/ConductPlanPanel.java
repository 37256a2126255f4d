package coop.portal.fieldwork.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import coop.portal.fieldwork.model.ConductPlan;
import coop.portal.fieldwork.model.FieldworkSheet;
import coop.portal.uikit.FactList;
import coop.portal.uikit.Messages;

/** The plan of conduct in its parts, who wrote it and who approved it (NĐ217 14). */
final class ConductPlanPanel extends Div {

    ConductPlanPanel(FieldworkSheet sheet) {
        FieldworkSheet.ConductPlanSheet plan = sheet.conductPlan();
        if (plan.author() == null) {
            add(new Span(Messages.text("fieldwork.ConductPlanPanel.empty")));
            return;
        }
        ConductPlan text = plan.text();
        Div box = new Div(new FactList("fieldwork.field")
                .fact("objective", text.objective())
                .fact("requirements", text.requirements())
                .fact("contents", text.contents())
                .fact("schedule", text.schedule())
                .fact("place", text.place())
                .fact("method", text.method())
                .fact("assignment", text.assignment())
                .fact("resources", text.resources()));
        box.add(new FactList("fieldwork.ConductPlanPanel").fact("author", plan.author()).fact("approver",
                plan.approver() == null ? Messages.text("fieldwork.ConductPlanPanel.not-approved") : plan.approver()));
        box.addClassName("panel");
        add(box);
    }
}
