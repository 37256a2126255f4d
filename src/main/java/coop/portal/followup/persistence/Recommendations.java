package coop.portal.followup.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.RowsDefinition;
import coop.portal.access.scope.ScopeColumns;
import coop.portal.access.scope.ScopedRows;
import coop.portal.access.scope.Where;
import coop.portal.followup.model.Extension;
import coop.portal.followup.model.Owner;
import coop.portal.followup.model.OwnerKind;
import coop.portal.followup.model.Paper;
import coop.portal.followup.model.Recommendation;
import coop.portal.followup.model.RecommendationDraft;
import coop.portal.followup.model.RecommendationId;
import coop.portal.followup.model.RecommendationKind;
import coop.portal.followup.model.RecommendationStage;
import coop.portal.followup.model.Step;
import coop.portal.followup.model.ViolationId;
import coop.portal.kernel.AgencyId;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Subject;
import coop.portal.kernel.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Whole recommendations, as whoever asks may know of them: what is not published is the business of the agency alone. */
@Repository
public class Recommendations extends ScopedRows<Recommendation, Violations.Of> {

    static final ScopeColumns SCOPE = ScopeColumns.none()
            .agency("r.agency_id")
            .agency("r.owner_agency_id")
            .commune("r.commune_id")
            .commune("r.owner_commune_id")
            .sector("r.sector");
    private static final int MOST = 500;

    Recommendations(Door door) {
        super(door, RowsDefinition.<Recommendation>from("followup_recommendation r")
                .id("r.id")
                .scope(SCOPE)
                .select("r.*")
                .row((rs, number) -> map(rs)));
    }

    @Override
    protected void narrow(Where where, Violations.Of of) {
        known(where, of.viewer());
        where.and("r.occasion_type = ? AND r.occasion_id = ?", of.occasion().type(), of.occasion().id());
    }

    public List<Recommendation> of(Subject occasion, @Nullable AgencyId viewer) {
        return matching(where -> narrow(where, new Violations.Of(occasion, viewer)), MOST);
    }

    public Optional<Recommendation> find(RecommendationId id, @Nullable AgencyId viewer) {
        return matching(where -> known(where, viewer).and("r.id = ?", id.value()), 1).stream().findFirst();
    }

    /** Those of an organisation that are known and not settled. */
    public List<Recommendation> open(OrganisationId organisation) {
        return matching(where -> where.and("r.organisation_id = ? AND r.paper_date IS NOT NULL", organisation.value())
                .in("r.stage", RecommendationStage.unsettled()), MOST);
    }

    private static Where known(Where where, @Nullable AgencyId viewer) {
        return where.and("(r.paper_date IS NOT NULL OR r.agency_id = ?)", viewer == null ? 0 : viewer.value());
    }

    private static Recommendation map(ResultSet rs) throws SQLException {
        String paper = rs.getString("paper_number");
        Step asked = FollowUpMapping.step(rs, "asked", "asking");
        return new Recommendation(
                new RecommendationId(rs.getLong("id")), FollowUpMapping.occasion(rs), FollowUpMapping.followed(rs),
                FollowUpMapping.agency(rs), rs.getString("agency_name"), draft(rs), rs.getString("owner_name"),
                RecommendationStage.valueOf(rs.getString("stage")), rs.getObject("due", LocalDate.class),
                paper == null
                        ? null
                        : new Paper(paper, rs.getObject("paper_date", LocalDate.class), rs.getBoolean("paper_inspection")),
                FollowUpMapping.step(rs, "reported", "report"), FollowUpMapping.step(rs, "verified", "verification"),
                asked == null ? null : new Extension(rs.getObject("asked_due", LocalDate.class), asked),
                rs.getString("settled_reason"), rs.getObject("stage_since", LocalDateTime.class), rs.getInt("version"));
    }

    private static RecommendationDraft draft(ResultSet rs) throws SQLException {
        Long violation = rs.getObject("violation_id", Long.class);
        Long commune = rs.getObject("owner_commune_id", Long.class);
        Long agency = rs.getObject("owner_agency_id", Long.class);
        return new RecommendationDraft(
                violation == null ? null : new ViolationId(violation),
                RecommendationKind.valueOf(rs.getString("kind")), rs.getString("text"),
                new Owner(
                        OwnerKind.valueOf(rs.getString("owner_kind")), commune == null ? null : new UnitId(commune),
                        agency == null ? null : new AgencyId(agency)),
                rs.getObject("first_due", LocalDate.class), rs.getObject("amount", Long.class), rs.getString("decision"));
    }
}
