package coop.portal.dissolution.ui;

import coop.portal.dissolution.model.CaseRow;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What stands beside the stage, as a badge: that a day has passed, or that the case is on hold. */
enum CaseFlag {
    HELD,
    LATE;

    static @Nullable CaseFlag of(CaseRow row, LocalDate today) {
        if (row.late(today)) {
            return LATE;
        }
        return row.held() ? HELD : null;
    }
}
