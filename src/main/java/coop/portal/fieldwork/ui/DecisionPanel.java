package coop.portal.fieldwork.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import coop.portal.fieldwork.model.FieldworkDraft;
import coop.portal.fieldwork.model.FieldworkSheet;
import coop.portal.uikit.FactList;
import coop.portal.uikit.Messages;

/** What the decision says, and the papers and days that came after it. */
final class DecisionPanel extends Div {

    DecisionPanel(FieldworkSheet sheet) {
        FieldworkDraft draft = sheet.draft();
        Div decision = new Div(new FactList("fieldwork.field")
                .fact("basis", draft.basis())
                .fact("evidence", draft.evidence())
                .fact("mode", draft.mode())
                .fact("grounds", String.join("; ", draft.grounds().lines().toList()))
                .fact("topics", draft.topics().stream().sorted().toList())
                .fact("scope", draft.scope())
                .fact("periodFrom", draft.periodFrom())
                .fact("periodTo", draft.periodTo())
                .fact("days", draft.days())
                .fact("plannedFrom", draft.plannedFrom()));
        decision.addClassName("panel");
        add(decision);
        course(sheet);
    }

    private void course(FieldworkSheet sheet) {
        FieldworkSheet.Papers papers = sheet.papers();
        if (papers.decisionNumber() == null) {
            return;
        }
        Div course = new Div(new FactList("fieldwork.DecisionPanel")
                .fact("issuerName", papers.issuerName())
                .fact("announcedOn", papers.announcedOn())
                .fact("beganOn", papers.beganOn())
                .fact("fieldEndedOn", papers.fieldEndedOn())
                .fact("signing", papers.signing())
                .fact("report", papers.report())
                .fact("appraiser", papers.appraiser())
                .fact("concludedOn", papers.concludedOn())
                .fact("publishedOn", papers.publishedOn()));
        course.addComponentAsFirst(new H3(Messages.text("fieldwork.DecisionPanel.course")));
        course.addClassName("panel");
        add(course);
    }
}
