package coop.portal.figures.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A period that was opened: the days it covers, until when communes hand in and departments accept, and whether it still
 * takes figures.
 */
public record Period(
        PeriodKey key,
        LocalDate from,
        LocalDate to,
        @Nullable LocalDate handInDue,
        @Nullable LocalDate acceptDue,
        boolean locked,
        LocalDateTime opened,
        String openedBy,
        int version) {

    public boolean late(LocalDate today) {
        return !locked && handInDue != null && today.isAfter(handInDue);
    }
}
