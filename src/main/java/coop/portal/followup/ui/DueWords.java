package coop.portal.followup.ui;

import coop.portal.followup.model.RecommendationRow;
import coop.portal.reminders.model.Urgency;
import coop.portal.uikit.Formats;
import coop.portal.uikit.Look;
import coop.portal.uikit.sheet.DueBadge;
import java.time.LocalDate;

/** The last day of a recommendation as a list tells it: how far away it is while something is owed, and else just the day. */
record DueWords(String words, Urgency urgency) {

    static DueWords of(RecommendationRow row, LocalDate today) {
        return new DueWords(
                row.stage().owed() ? DueBadge.words(today, row.due()) : Formats.date(row.due()), row.urgency());
    }

    Look look() {
        return FollowUpLooks.of(urgency);
    }

    @Override
    public String toString() {
        return words;
    }
}
