package coop.portal.fieldwork.model;

import coop.portal.kernel.UserId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An absence as it is typed; both days are included. */
public record AbsenceDraft(
        @Nullable UserId user, @Nullable AbsenceKind kind, @Nullable LocalDate from, @Nullable LocalDate to, String note) {

    /** Without blanks around what was typed. */
    public AbsenceDraft tidy() {
        return new AbsenceDraft(user, kind, from, to, note.strip());
    }
}
