package coop.portal.fieldwork.ui;

import coop.portal.fieldwork.model.PlanLineRow;
import coop.portal.kernel.deadline.WorkingCalendar;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Since how many working days something is late. */
final class LateDays {

    private LateDays() {}

    static @Nullable Integer of(PlanLineRow row, LocalDate today, WorkingCalendar calendar) {
        LocalDate due = row.due();
        return due == null || !row.late(today) ? null : -calendar.between(today, due);
    }
}
