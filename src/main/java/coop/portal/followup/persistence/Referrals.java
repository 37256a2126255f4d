package coop.portal.followup.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.RowsDefinition;
import coop.portal.access.scope.ScopedRows;
import coop.portal.access.scope.Where;
import coop.portal.followup.model.Recommendation;
import coop.portal.followup.model.RecommendationId;
import coop.portal.followup.model.Referral;
import coop.portal.followup.model.ReferralId;
import coop.portal.followup.model.ReferralKind;
import coop.portal.followup.model.ReferralState;
import coop.portal.followup.model.ViolationId;
import coop.portal.kernel.Subject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Repository;

/** Whole referrals, with the evidence. */
@Repository
public class Referrals extends ScopedRows<Referral, Recommendation> {

    private static final int MOST = 100;

    Referrals(Door door) {
        super(door, RowsDefinition.<Referral>from("followup_referral f")
                .id("f.id")
                .scope(ReferralRows.SCOPE)
                .select("f.*")
                .row((rs, number) -> map(rs)));
    }

    @Override
    protected void narrow(Where where, Recommendation because) {
        ViolationId violation = because.draft().violation();
        where.and("(f.recommendation_id = ? OR f.violation_id = ?)", because.id().value(),
                violation == null ? 0 : violation.value());
    }

    /** Those of a recommendation and of the violation because of which it was made. */
    public List<Referral> of(Recommendation because) {
        return matching(where -> narrow(where, because), MOST);
    }

    /** Those of some recommendations and of some violations. */
    public List<Referral> of(Collection<RecommendationId> recommendations, Collection<ViolationId> violations) {
        return matching(where -> where.and("(f.recommendation_id IN (" + marks(recommendations) + ") OR f.violation_id IN ("
                        + marks(violations) + "))",
                Stream.concat(
                                values(recommendations.stream().map(RecommendationId::value).toList()),
                                values(violations.stream().map(ViolationId::value).toList()))
                        .toArray()), MOST);
    }

    private static String marks(Collection<?> ids) {
        return ids.isEmpty() ? "?" : String.join(", ", Collections.nCopies(ids.size(), "?"));
    }

    /** No row has the id 0. */
    private static Stream<Object> values(List<Long> ids) {
        return ids.isEmpty() ? Stream.of(0L) : ids.stream().map(id -> id);
    }

    public Optional<Referral> find(ReferralId id) {
        return matching(where -> where.and("f.id = ?", id.value()), 1).stream().findFirst();
    }

    private static Referral map(ResultSet rs) throws SQLException {
        Long recommendation = rs.getObject("recommendation_id", Long.class);
        Long violation = rs.getObject("violation_id", Long.class);
        String answer = rs.getString("answer");
        String type = rs.getString("answer_type");
        return new Referral(
                new ReferralId(rs.getLong("id")), ReferralKind.valueOf(rs.getString("kind")), FollowUpMapping.followed(rs),
                FollowUpMapping.agency(rs), rs.getString("agency_name"),
                recommendation == null ? null : new RecommendationId(recommendation),
                violation == null ? null : new ViolationId(violation), rs.getString("text"), rs.getString("evidence"),
                rs.getString("paper_number"), rs.getObject("raised_on", LocalDate.class),
                ReferralState.valueOf(rs.getString("state")),
                answer == null
                        ? null
                        : new Referral.Answer(
                                type == null
                                        ? null
                                        : new Subject(type, rs.getString("answer_id"), rs.getString("answer_label")),
                                answer, rs.getString("answered_by_name"),
                                rs.getObject("answered_at", LocalDateTime.class)));
    }
}
