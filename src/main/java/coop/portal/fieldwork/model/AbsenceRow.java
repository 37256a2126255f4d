package coop.portal.fieldwork.model;

import coop.portal.kernel.UserId;
import java.time.LocalDate;

/** An absence as the calendar of its agency shows it. */
public record AbsenceRow(
        AbsenceId id, int version, UserId user, String name, AbsenceKind kind, LocalDate from, LocalDate to, String note) {

    public OnSite days() {
        return new OnSite(from, to);
    }

    public AbsenceDraft draft() {
        return new AbsenceDraft(user, kind, from, to, note);
    }
}
