package coop.portal.fieldwork.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import coop.portal.fieldwork.model.Conductor;
import coop.portal.fieldwork.model.FieldworkSheet;
import coop.portal.fieldwork.model.PauseRow;
import coop.portal.fieldwork.model.RunningTerm;
import coop.portal.uikit.Formats;
import coop.portal.uikit.Messages;
import coop.portal.uikit.sheet.DeadlineBox;
import java.time.LocalDate;

/** The terms of a fieldwork, each with why it ends when it does; those that run first. */
final class TermsPanel extends Div {

    private static final String TEXT = "fieldwork.TermsPanel";

    TermsPanel(FieldworkSheet sheet, LocalDate today) {
        sheet.terms().stream().filter(RunningTerm::running).forEach(term -> add(box(term, today)));
        if (sheet.conductor() == Conductor.OTHER) {
            add(new Paragraph(Messages.text(TEXT + ".not-configured")));
        }
        if (sheet.terms().isEmpty()) {
            add(new Paragraph(Messages.text(TEXT + ".none")));
        }
        sheet.terms().stream().filter(term -> !term.running()).forEach(term -> add(past(term)));
    }

    static Component pauses(FieldworkSheet sheet) {
        Div pauses = new Div();
        for (PauseRow pause : sheet.pauses()) {
            pauses.add(new Paragraph(Messages.text(
                    key(pause), pause.from(), pause.to(), pause.ground(), pause.number())));
        }
        return pauses;
    }

    private static String key(PauseRow pause) {
        if (pause.to() == null) {
            return TEXT + ".paused";
        }
        return TEXT + (pause.days().isEmpty() ? ".same-day" : ".was-paused");
    }

    private static Component box(RunningTerm term, LocalDate today) {
        String label = Messages.label(term.kind());
        LocalDate due = term.due();
        return due == null
                ? DeadlineBox.still(label, Messages.text(TEXT + ".still"))
                : DeadlineBox.running(label, term.counted(), due, today);
    }

    private static Component past(RunningTerm term) {
        String label = Messages.text(TEXT + ".done", term.kind(), Formats.date(term.ended()));
        LocalDate due = term.due();
        return due == null ? new Span(label) : DeadlineBox.past(label, term.counted(), due);
    }
}
