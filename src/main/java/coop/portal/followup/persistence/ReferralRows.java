package coop.portal.followup.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.RowsDefinition;
import coop.portal.access.scope.ScopeColumns;
import coop.portal.access.scope.ScopedRows;
import coop.portal.access.scope.Where;
import coop.portal.followup.model.RecommendationId;
import coop.portal.followup.model.ReferralFilter;
import coop.portal.followup.model.ReferralId;
import coop.portal.followup.model.ReferralKind;
import coop.portal.followup.model.ReferralRow;
import coop.portal.followup.model.ReferralState;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.SortBy;
import coop.portal.kernel.Subject;
import coop.portal.kernel.UnitId;
import coop.portal.territory.Territory;
import coop.portal.territory.model.Unit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Repository;

/** The list of what was referred to others. */
@Repository
public class ReferralRows extends ScopedRows<ReferralRow, ReferralFilter> {

    static final ScopeColumns SCOPE = ScopeColumns.none().agency("f.agency_id").commune("f.commune_id").sector("f.sector");
    private static final String COLUMNS = "f.id, f.kind, f.organisation_id, f.organisation_name, f.commune_id, f.agency_name,"
            + " f.recommendation_id, f.text, f.paper_number, f.raised_on, f.state, f.answer, f.answer_type, f.answer_id,"
            + " f.answer_label";

    ReferralRows(Door door, Territory territory) {
        super(door, RowsDefinition.<ReferralRow>from("followup_referral f")
                .id("f.id")
                .scope(SCOPE)
                .select(COLUMNS)
                .sortable("raised", "f.raised_on")
                .sortable("organisation", "f.organisation_name")
                .defaultSort(SortBy.asc("raised"))
                .row((rs, number) -> row(rs, territory)));
    }

    @Override
    protected void narrow(Where where, ReferralFilter filter) {
        where.in("f.state", filter.states().isEmpty() ? Set.of(ReferralState.OPEN) : filter.states())
                .in("f.kind", filter.kinds())
                .contains(filter.search(), "f.organisation_name COLLATE utf8mb4_uca1400_ai_ci", "f.organisation_code");
    }

    private static ReferralRow row(ResultSet rs, Territory territory) throws SQLException {
        Long recommendation = rs.getObject("recommendation_id", Long.class);
        String type = rs.getString("answer_type");
        return new ReferralRow(
                new ReferralId(rs.getLong("id")), ReferralKind.valueOf(rs.getString("kind")),
                new OrganisationId(rs.getLong("organisation_id")), rs.getString("organisation_name"),
                territory.find(new UnitId(rs.getLong("commune_id"))).map(Unit::name).orElse(""), rs.getString("agency_name"),
                recommendation == null ? null : new RecommendationId(recommendation), rs.getString("text"),
                rs.getString("paper_number"), rs.getObject("raised_on", LocalDate.class),
                ReferralState.valueOf(rs.getString("state")), rs.getString("answer"),
                type == null ? null : new Subject(type, rs.getString("answer_id"), rs.getString("answer_label")));
    }
}
