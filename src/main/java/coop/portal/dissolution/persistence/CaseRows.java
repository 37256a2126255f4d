package coop.portal.dissolution.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.RowsDefinition;
import coop.portal.access.scope.ScopeColumns;
import coop.portal.access.scope.ScopedRows;
import coop.portal.access.scope.Where;
import coop.portal.dissolution.model.CaseFilter;
import coop.portal.dissolution.model.CaseId;
import coop.portal.dissolution.model.CaseOutcome;
import coop.portal.dissolution.model.CaseRoute;
import coop.portal.dissolution.model.CaseRow;
import coop.portal.dissolution.model.CaseStage;
import coop.portal.dissolution.model.DeadlineKind;
import coop.portal.kernel.SortBy;
import coop.portal.kernel.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.springframework.stereotype.Repository;

/** The list of cases of the communes and sectors of whoever asks. */
@Repository
public class CaseRows extends ScopedRows<CaseRow, CaseRows.Query> {

    CaseRows(Door door) {
        super(door, RowsDefinition.<CaseRow>from("dissolution_case c")
                .id("c.id")
                .scope(ScopeColumns.none().commune("c.commune_id").sector("c.sector"))
                .select("c.*")
                .sortable("organisation", "c.organisation_name")
                .sortable("changedAt", "c.changed_at")
                .sortableNullable("due", "c.next_due")
                .defaultSort(SortBy.desc("changedAt"))
                .row(CaseRows::row));
    }

    /** The filter, on which day, and who must not have proposed what waits to be approved. */
    public record Query(CaseFilter filter, LocalDate today, Set<UserId> notProposedBy) {}

    @Override
    protected void narrow(Where where, Query query) {
        CaseFilter filter = query.filter();
        where.in("c.stage", filter.stages()).in("c.route", filter.routes());
        if (!filter.ended() && filter.stages().isEmpty()) {
            where.and("c.live_organisation IS NOT NULL");
        }
        if (filter.late()) {
            where.and("c.next_due < ?", query.today());
        }
        if (filter.held()) {
            where.and("c.held = 1");
        }
        for (UserId person : query.notProposedBy()) {
            where.and("(c.stage <> 'PROPOSED' OR NOT EXISTS (SELECT 1 FROM dissolution_hand h WHERE h.case_id = c.id"
                    + " AND h.role = 'PROPOSER' AND h.user_id = ?))", person.value());
        }
        where.contains(filter.search(), "c.organisation_name", "c.organisation_code", "c.case_no");
    }

    private static CaseRow row(ResultSet rs, int number) throws SQLException {
        String route = rs.getString("route");
        String outcome = rs.getString("outcome");
        String dueFor = rs.getString("next_due_for");
        return new CaseRow(
                new CaseId(rs.getLong("id")), rs.getString("case_no"), rs.getString("organisation_name"),
                rs.getString("commune_name"), CaseStage.valueOf(rs.getString("stage")),
                route == null ? null : CaseRoute.valueOf(route), outcome == null ? null : CaseOutcome.valueOf(outcome),
                rs.getBoolean("held"), rs.getString("holder_name"), rs.getObject("opened_on", LocalDate.class),
                dueFor == null ? null : DeadlineKind.valueOf(dueFor), rs.getObject("next_due", LocalDate.class),
                Lists.grounds(rs.getString("grounds")), rs.getObject("changed_at", LocalDateTime.class));
    }
}
