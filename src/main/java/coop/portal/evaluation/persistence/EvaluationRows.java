package coop.portal.evaluation.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.RowsDefinition;
import coop.portal.access.scope.ScopedRows;
import coop.portal.access.scope.Where;
import coop.portal.evaluation.model.Evaluated;
import coop.portal.evaluation.model.EvaluationFilter;
import coop.portal.evaluation.model.EvaluationId;
import coop.portal.evaluation.model.EvaluationRow;
import coop.portal.evaluation.model.EvaluationState;
import coop.portal.evaluation.model.NotRated;
import coop.portal.evaluation.model.Rank;
import coop.portal.kernel.PortalClock;
import coop.portal.kernel.SortBy;
import coop.portal.territory.Territory;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.stereotype.Repository;

/** The list of evaluations. */
@Repository
public class EvaluationRows extends ScopedRows<EvaluationRow, EvaluationFilter> {

    EvaluationRows(Door door, Territory territory, PortalClock clock) {
        super(door, RowsDefinition.<EvaluationRow>from("evaluation e")
                .id("e.id")
                .scope(Evaluations.SCOPE)
                .select("e.*")
                .sortable("organisation", "e.organisation_name")
                .sortable("year", "e.year")
                .sortableNullable("total", "e.total")
                .defaultSort(SortBy.asc("organisation"))
                .row((rs, number) -> row(rs, territory, clock)));
    }

    @Override
    protected void narrow(Where where, EvaluationFilter filter) {
        where.in("e.year", filter.years())
                .in("e.state", filter.states())
                .in("e.rank_name", filter.ranks())
                .in("e.not_rated", filter.notRated())
                .in("e.sector", filter.sectors());
        String search = filter.search().strip();
        if (!search.isEmpty()) {
            where.and("(e.organisation_name COLLATE utf8mb4_uca1400_ai_ci LIKE ? OR e.organisation_code LIKE ?)",
                    Where.pattern(search), search.replaceAll("[^0-9A-Za-z-]", "") + "%");
        }
    }

    private static EvaluationRow row(ResultSet rs, Territory territory, PortalClock clock) throws SQLException {
        Evaluated of = EvaluationMapping.evaluated(rs);
        String rank = rs.getString("rank_name");
        String why = rs.getString("not_rated");
        return new EvaluationRow(
                new EvaluationId(rs.getLong("id")), of,
                territory.find(of.commune()).isPresent() ? territory.label(of.commune(), clock.today()) : "",
                rs.getInt("year"), EvaluationState.valueOf(rs.getString("state")), rs.getBigDecimal("total"),
                rank == null ? null : Rank.valueOf(rank), why == null ? null : NotRated.valueOf(why));
    }
}
