package coop.portal.inspections.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.Statements;
import coop.portal.access.scope.Unscoped;
import coop.portal.inspections.model.PlanId;
import coop.portal.inspections.model.PlanSnapshot;
import coop.portal.inspections.model.PlanVersionRow;
import coop.portal.kernel.Ids;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** The versions of plans, frozen as they were approved. */
@Repository
@Unscoped("versions of one plan, which the caller has already found for the person")
public class PlanVersions extends Statements {

    PlanVersions(Door door) {
        super(door);
    }

    public void freeze(PlanId plan, PlanVersionRow row, PlanSnapshot snapshot) {
        jdbc().sql("INSERT INTO inspection_plan_version (id, plan_id, version_no, approved_at, approved_by, decision_number,"
                        + " decision_date, item_count, snapshot) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Ids.next(), plan.value(), row.versionNo(), row.approvedAt(), row.approvedBy(), row.decisionNumber(),
                        row.decisionDate(), row.items(), SnapshotJson.write(snapshot))
                .update();
    }

    public void issued(PlanId plan, int versionNo, LocalDate notified) {
        jdbc().sql("UPDATE inspection_plan_version SET notified_on = ? WHERE plan_id = ? AND version_no = ?")
                .params(notified, plan.value(), versionNo)
                .update();
    }

    public Optional<PlanSnapshot> snapshot(PlanId plan, int versionNo) {
        return jdbc().sql("SELECT snapshot FROM inspection_plan_version WHERE plan_id = ? AND version_no = ?")
                .params(plan.value(), versionNo)
                .query(String.class)
                .optional()
                .map(SnapshotJson::read);
    }

    /** The latest first. */
    public List<PlanVersionRow> of(PlanId plan) {
        return jdbc().sql("SELECT version_no, approved_at, approved_by, decision_number, decision_date, notified_on, item_count"
                        + " FROM inspection_plan_version WHERE plan_id = ? ORDER BY version_no DESC")
                .param(plan.value())
                .query((rs, number) -> new PlanVersionRow(
                        rs.getInt("version_no"),
                        rs.getObject("approved_at", LocalDateTime.class),
                        rs.getString("approved_by"),
                        rs.getString("decision_number"),
                        rs.getObject("decision_date", LocalDate.class),
                        rs.getObject("notified_on", LocalDate.class),
                        rs.getInt("item_count")))
                .list();
    }
}
