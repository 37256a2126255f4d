package coop.portal.followup.model;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A clause of law that somebody can be found to have broken, with the days on which it is in force.
 *
 * @param code by which it is chosen
 * @param place article, clause and point
 * @param checks the items of checklists that ask for it
 * @param supportMisuse who breaks it has used support of the State for something else
 * @param to the last day, none while it is in force
 */
public record Clause(
        String code,
        String document,
        String place,
        String says,
        Set<String> checks,
        boolean supportMisuse,
        LocalDate from,
        @Nullable LocalDate to) {

    public Clause {
        checks = Set.copyOf(checks);
    }

    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** As it is cited. */
    public String citation() {
        return document + ", " + place;
    }
}
