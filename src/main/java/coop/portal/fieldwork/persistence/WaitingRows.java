package coop.portal.fieldwork.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.RowsDefinition;
import coop.portal.access.scope.ScopeColumns;
import coop.portal.access.scope.ScopedRows;
import coop.portal.access.scope.Where;
import coop.portal.fieldwork.model.Conductor;
import coop.portal.fieldwork.model.FieldworkDraft;
import coop.portal.fieldwork.model.FieldworkRow;
import coop.portal.fieldwork.rules.FieldworkFacts.ConductPlanState;
import coop.portal.fieldwork.rules.FieldworkFacts.DraftState;
import coop.portal.inspections.model.InspectionBasis;
import coop.portal.inspections.model.InspectionKind;
import coop.portal.inspections.model.InspectionMode;
import coop.portal.kernel.AgencyId;
import coop.portal.kernel.SortBy;
import coop.portal.kernel.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Repository;

/** The fieldwork of an agency that is under way, with what decides whose turn it is, read at once. */
@Repository
public class WaitingRows extends ScopedRows<WaitingRows.Standing, AgencyId> {

    WaitingRows(Door door) {
        super(door, RowsDefinition.<Standing>from("fieldwork f")
                .id("f.id")
                .scope(ScopeColumns.none().agency("f.agency_id"))
                .select("f.*,"
                        + " (SELECT IF(c.approver_name IS NULL, 'WRITTEN', 'APPROVED') FROM fieldwork_conduct_plan c"
                        + " WHERE c.fieldwork_id = f.id) AS plan_state,"
                        + " (SELECT GROUP_CONCAT(h.user_id) FROM fieldwork_hand h WHERE h.fieldwork_id = f.id) AS hands,"
                        + people("leader", "t.role = 'LEADER'")
                        + people("team", "1 = 1")
                        + people("undeclared", "t.declaration = 'WAITING'")
                        + people("conflicted", "t.declaration = 'CONFLICT'")
                        + " 0 AS ends")
                .sortable("changedAt", "f.changed_at")
                .defaultSort(SortBy.asc("changedAt"))
                .row(WaitingRows::standing));
    }

    /** Where one stands, and who is what in it. */
    public record Standing(
            FieldworkRow row,
            FieldworkDraft draft,
            Conductor conductor,
            Set<UserId> hands,
            Set<UserId> leader,
            Set<UserId> team,
            Set<UserId> undeclared,
            Set<UserId> conflicted,
            ConductPlanState conductPlan,
            boolean clarifying,
            DraftState draftState,
            boolean published) {}

    @Override
    protected void narrow(Where where, AgencyId agency) {
        where.and("f.agency_id = ?", agency.value()).and("f.stage NOT IN ('CLOSED', 'STOPPED', 'CANCELLED')");
    }

    private static String people(String name, String condition) {
        return " (SELECT GROUP_CONCAT(t.user_id) FROM fieldwork_team t WHERE t.fieldwork_id = f.id AND " + condition + ") AS "
                + name + ",";
    }

    private static Standing standing(ResultSet rs, int number) throws SQLException {
        String plan = rs.getString("plan_state");
        return new Standing(
                FieldworkRows.row(rs, number),
                new FieldworkDraft(
                        InspectionKind.valueOf(rs.getString("kind")), InspectionMode.valueOf(rs.getString("mode")),
                        InspectionBasis.valueOf(rs.getString("basis")), rs.getString("evidence"),
                        Lists.topics(rs.getString("topics")), rs.getString("grounds"), rs.getString("scope"),
                        rs.getObject("period_from", LocalDate.class), rs.getObject("period_to", LocalDate.class),
                        rs.getObject("days", Integer.class), rs.getObject("planned_from", LocalDate.class)),
                Conductor.valueOf(rs.getString("conductor")),
                Lists.users(rs.getString("hands")),
                Lists.users(rs.getString("leader")),
                Lists.users(rs.getString("team")),
                Lists.users(rs.getString("undeclared")),
                Lists.users(rs.getString("conflicted")),
                plan == null ? ConductPlanState.MISSING : ConductPlanState.valueOf(plan),
                rs.getBoolean("clarifying"),
                DraftState.valueOf(rs.getString("draft_state")),
                rs.getObject("published_on") != null);
    }
}
