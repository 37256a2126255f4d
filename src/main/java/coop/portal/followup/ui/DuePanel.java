package coop.portal.followup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import coop.portal.followup.model.Paper;
import coop.portal.followup.model.Recommendation;
import coop.portal.followup.model.RecommendationSheet;
import coop.portal.kernel.deadline.Deadline;
import coop.portal.uikit.Formats;
import coop.portal.uikit.Messages;
import coop.portal.uikit.sheet.DeadlineBox;
import coop.portal.uikit.sheet.DueBadge;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The last day of a recommendation and why it is that one: the paper, and each later day that was granted. */
final class DuePanel extends Composite<Div> {

    private static final String TEXT = "followup.DuePanel.";

    DuePanel(RecommendationSheet sheet, LocalDate today) {
        Recommendation one = sheet.recommendation();
        getContent().addClassName("deadline");
        getContent().add(new Span(Messages.text(TEXT + "due")));
        getContent().add(one.stage().owed() ? DueBadge.days(today, one.due()) : new Span(Formats.date(one.due())));
        lines(sheet).forEach(line -> {
            Span words = new Span(line);
            words.addClassName("deadline-why");
            getContent().add(words);
        });
    }

    private static List<String> lines(RecommendationSheet sheet) {
        Recommendation one = sheet.recommendation();
        List<String> lines = new ArrayList<>();
        Paper paper = one.paper();
        lines.add(paper == null
                ? Messages.text(TEXT + "proposed", one.draft().due())
                : Messages.text(TEXT + "paper", one.draft().due(), paper.number(), paper.date()));
        sheet.extensions().forEach(granted -> lines.add(Messages.text(TEXT + "extended", granted.to(),
                granted.grantedByName(), granted.grantedAt().toLocalDate(), granted.reason())));
        return lines;
    }

    /** What the law asks for besides. They run as long as the recommendation does. */
    static List<Component> terms(RecommendationSheet sheet, LocalDate today) {
        List<Component> boxes = new ArrayList<>();
        sheet.terms().forEach((label, deadline) -> boxes.add(box(sheet, Messages.text(label), deadline, today)));
        return boxes;
    }

    private static Component box(RecommendationSheet sheet, String label, Deadline deadline, LocalDate today) {
        LocalDate due = Objects.requireNonNull(deadline.due());
        return sheet.recommendation().stage().owed() && !deadline.late(today)
                ? DeadlineBox.running(label, deadline, due, today)
                : DeadlineBox.past(label, deadline, due);
    }
}
