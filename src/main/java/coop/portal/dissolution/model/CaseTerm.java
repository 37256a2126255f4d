package coop.portal.dissolution.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A term as it is stored. @param due none while it stands still */
public record CaseTerm(
        DeadlineKind kind, LocalDate started, int length, String article, @Nullable LocalDate due, @Nullable LocalDate ended) {

    public boolean running() {
        return ended == null;
    }

    public CaseTerm due(@Nullable LocalDate day) {
        return new CaseTerm(kind, started, length, article, day, ended);
    }

    public CaseTerm ended(LocalDate day) {
        return new CaseTerm(kind, started, length, article, due, day);
    }

    /** What it is for was not done in time. */
    public boolean late(LocalDate today) {
        return running() && kind.ours() && due != null && today.isAfter(due);
    }
}
