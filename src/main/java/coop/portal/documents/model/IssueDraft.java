package coop.portal.documents.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The date of a paper that is issued, and its number.
 *
 * @param typed the number that the office's other system gave, if it did
 * @param reserved a number of the register that waits for it, if one does; with neither it gets the next
 */
public record IssueDraft(@Nullable LocalDate dated, @Nullable Integer typed, @Nullable NumberId reserved) {

    public static IssueDraft next(LocalDate dated) {
        return new IssueDraft(dated, null, null);
    }
}
