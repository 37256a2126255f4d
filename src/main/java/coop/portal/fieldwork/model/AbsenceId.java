package coop.portal.fieldwork.model;

import coop.portal.kernel.Ids;

/** One absence of somebody. */
public record AbsenceId(long value) {

    public static AbsenceId next() {
        return new AbsenceId(Ids.next());
    }

    public static AbsenceId parse(String text) {
        return new AbsenceId(Ids.parse(text));
    }

    /** As it stands in an address. */
    public String text() {
        return Ids.text(value);
    }
}
