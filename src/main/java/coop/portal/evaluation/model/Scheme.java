package coop.portal.evaluation.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A version of the criteria, with the days it holds and what it stands on. */
public record Scheme(
        long id, SchemeKind kind, int version, LocalDate from, @Nullable LocalDate to, String basis, List<Criterion> criteria) {

    public Scheme {
        criteria = List.copyOf(criteria);
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** Every criterion has its maximum, so that a total means something. */
    public boolean configured() {
        return criteria.stream().allMatch(criterion -> criterion.max() != null);
    }
}
