package coop.portal.figures.rules;

import coop.portal.kernel.Remark;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How long ago the last general meeting may have been (DQ-16). */
public final class MeetingRules {

    private MeetingRules() {}

    /** @param warns after so many months, none while not configured @param errs after so many months */
    public static Optional<Remark> overdue(
            LocalDate last, @Nullable Integer warns, @Nullable Integer errs, LocalDate today) {
        if (errs != null && last.plusMonths(errs).isBefore(today)) {
            return Optional.of(Remark.error("DQ-16", "agmDate", "figures.remark.meeting-overdue", last, errs));
        }
        return warns != null && last.plusMonths(warns).isBefore(today)
                ? Optional.of(Remark.warning("DQ-16", "agmDate", "figures.remark.meeting-overdue", last, warns))
                : Optional.empty();
    }
}
