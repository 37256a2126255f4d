package coop.portal.followup.model;

import coop.portal.kernel.AgencyId;
import coop.portal.kernel.Subject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Something that was made known and that another module has to answer, with the evidence.
 *
 * @param recommendation from which it comes, or else from a violation alone
 * @param answer who answered, when, and in which words
 */
public record Referral(
        ReferralId id,
        ReferralKind kind,
        Followed of,
        AgencyId agency,
        String agencyName,
        @Nullable RecommendationId recommendation,
        @Nullable ViolationId violation,
        String text,
        String evidence,
        String paperNumber,
        LocalDate raised,
        ReferralState state,
        @Nullable Answer answer) {

    /** @param what the thing of the other module that was begun because of it, none where it was declined */
    public record Answer(@Nullable Subject what, String text, String byName, LocalDateTime at) {}

    public Referral answered(ReferralState how, Answer with) {
        return new Referral(
                id, kind, of, agency, agencyName, recommendation, violation, text, evidence, paperNumber, raised, how, with);
    }
}
