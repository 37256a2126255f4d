package coop.portal.dissolution.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import coop.portal.dissolution.model.CaseSheet;
import coop.portal.dissolution.model.RunningTerm;
import coop.portal.uikit.Formats;
import coop.portal.uikit.Messages;
import coop.portal.uikit.sheet.DeadlineBox;
import java.time.LocalDate;
import java.util.List;

/** The terms of a case, each with why it ends when it does; those that run first. */
final class CaseTermsPanel extends Div {

    private static final String TEXT = "dissolution.CaseTermsPanel";

    CaseTermsPanel(CaseSheet sheet, LocalDate today) {
        List<RunningTerm> running = sheet.terms().stream().filter(term -> term.term().running()).toList();
        running.forEach(term -> add(box(term, today)));
        if (sheet.terms().isEmpty()) {
            add(new Paragraph(Messages.text(TEXT + ".none")));
        }
        sheet.terms().stream().filter(term -> !term.term().running()).forEach(term -> add(past(term)));
    }

    private static Component box(RunningTerm term, LocalDate today) {
        String label = Messages.label(term.term().kind());
        LocalDate due = term.term().due();
        return due == null
                ? DeadlineBox.still(label, Messages.text(TEXT + ".still"))
                : DeadlineBox.running(label, term.counted(), due, today);
    }

    private static Component past(RunningTerm term) {
        String label = Messages.text(TEXT + ".done", term.term().kind(), Formats.date(term.term().ended()));
        LocalDate due = term.term().due();
        return due == null ? new Span(label) : DeadlineBox.past(label, term.counted(), due);
    }
}
