package coop.portal.followup.model;

import coop.portal.kernel.AgencyId;
import coop.portal.kernel.Subject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody is to do because of what was found.
 *
 * @param agency whose recommendation it is
 * @param due the last day, as it was extended
 * @param reported what whoever had to do it says was done
 * @param verified the evidence for it
 * @param asked the later day that is asked for
 */
public record Recommendation(
        RecommendationId id,
        Subject occasion,
        Followed of,
        AgencyId agency,
        String agencyName,
        RecommendationDraft draft,
        String ownerName,
        RecommendationStage stage,
        LocalDate due,
        @Nullable Paper paper,
        @Nullable Step reported,
        @Nullable Step verified,
        @Nullable Extension asked,
        @Nullable String settledReason,
        LocalDateTime stageSince,
        int version) {

    public boolean published() {
        return paper != null;
    }

    public Recommendation in(RecommendationStage next, LocalDateTime now) {
        return new Recommendation(
                id, occasion, of, agency, agencyName, draft, ownerName, next, due, paper, reported, verified, asked,
                settledReason, next == stage ? stageSince : now, version);
    }

    public Recommendation madeKnown(Paper with) {
        return new Recommendation(
                id, occasion, of, agency, agencyName, draft, ownerName, stage, due, with, reported, verified, asked,
                settledReason, stageSince, version);
    }

    /** What was asked for has come to nothing once it is said to be done. */
    public Recommendation reported(@Nullable Step step) {
        return new Recommendation(
                id, occasion, of, agency, agencyName, draft, ownerName, stage, due, paper, step, verified, null,
                settledReason, stageSince, version);
    }

    public Recommendation verified(Step step) {
        return new Recommendation(
                id, occasion, of, agency, agencyName, draft, ownerName, stage, due, paper, reported, step, asked,
                settledReason, stageSince, version);
    }

    public Recommendation asking(@Nullable Extension extension) {
        return new Recommendation(
                id, occasion, of, agency, agencyName, draft, ownerName, stage, due, paper, reported, verified, extension,
                settledReason, stageSince, version);
    }

    public Recommendation dueOn(LocalDate day) {
        return new Recommendation(
                id, occasion, of, agency, agencyName, draft, ownerName, stage, day, paper, reported, verified, null,
                settledReason, stageSince, version);
    }

    public Recommendation settledFor(String reason) {
        return new Recommendation(
                id, occasion, of, agency, agencyName, draft, ownerName, stage, due, paper, reported, verified, null,
                reason, stageSince, version);
    }
}
