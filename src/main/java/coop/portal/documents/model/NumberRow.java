package coop.portal.documents.model;

import coop.portal.kernel.AgencyId;
import coop.portal.kernel.Subject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A line of the register.
 *
 * @param written as it stands on the paper, such as 05/QĐ-STC
 * @param typed it came from the office's other system
 * @param about what the paper belongs to, if it was made here
 * @param reason why it was given up
 */
public record NumberRow(
        NumberId id,
        int version,
        AgencyId agency,
        PaperSeries series,
        int number,
        String written,
        LocalDate dated,
        String summary,
        NumberState state,
        boolean typed,
        @Nullable Subject about,
        @Nullable Long paper,
        LocalDateTime taken,
        String takenBy,
        @Nullable String reason) {

    public Subject subject() {
        return NumberEvent.subject(id, written);
    }
}
