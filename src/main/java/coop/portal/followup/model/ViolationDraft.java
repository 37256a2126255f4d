package coop.portal.followup.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was found, as it is typed or comes from an item of a checklist.
 *
 * @param clause the code of the clause in the catalogue, none while it is not known
 * @param on the day on which it was so, and on which the clause must have been in force
 * @param check the code of the item of the checklist, none when it was typed
 */
public record ViolationDraft(
        String text, @Nullable String clause, LocalDate on, String evidence, Gravity gravity, @Nullable String check) {}
