package coop.portal.inspections.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.Statements;
import coop.portal.access.scope.Unscoped;
import coop.portal.inspections.model.DecisionRow;
import coop.portal.inspections.model.PlanAction;
import coop.portal.inspections.model.PlanId;
import coop.portal.inspections.model.PlanStage;
import coop.portal.kernel.Ids;
import coop.portal.kernel.UserId;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;

/** Who took which step of a plan, and whose hands wrote which version. */
@Repository
@Unscoped("rows of one plan, which the caller has already found for the person")
public class PlanLog extends Statements {

    PlanLog(Door door) {
        super(door);
    }

    public void add(PlanId plan, UserId actor, DecisionRow row) {
        jdbc().sql("INSERT INTO inspection_plan_decision (id, plan_id, version_no, at, actor_id, actor_name, on_behalf_of,"
                        + " agency_name, action, from_stage, to_stage, comment) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Ids.next(), plan.value(), row.versionNo(), row.at(), actor.value(), row.actor(), row.onBehalfOf(),
                        row.agencyName(), row.action().name(), row.from().name(), row.to().name(), row.comment())
                .update();
    }

    /** The latest first. */
    public List<DecisionRow> of(PlanId plan) {
        return jdbc().sql("SELECT * FROM inspection_plan_decision WHERE plan_id = ? ORDER BY at DESC, id DESC")
                .param(plan.value())
                .query((rs, number) -> new DecisionRow(
                        rs.getObject("at", LocalDateTime.class),
                        rs.getString("actor_name"),
                        rs.getString("on_behalf_of"),
                        rs.getString("agency_name"),
                        PlanAction.valueOf(rs.getString("action")),
                        PlanStage.valueOf(rs.getString("from_stage")),
                        PlanStage.valueOf(rs.getString("to_stage")),
                        rs.getInt("version_no"),
                        rs.getString("comment")))
                .list();
    }

    public void hands(PlanId plan, int versionNo, Collection<UserId> people) {
        batch("INSERT IGNORE INTO inspection_plan_hand (plan_id, version_no, user_id) VALUES (?, ?, ?)",
                people.stream().map(user -> new Object[] {plan.value(), versionNo, user.value()}).toList());
    }

    public void forgetHands(PlanId plan, int versionNo) {
        jdbc().sql("DELETE FROM inspection_plan_hand WHERE plan_id = ? AND version_no = ?")
                .params(plan.value(), versionNo)
                .update();
    }

    public Set<UserId> hands(PlanId plan, int versionNo) {
        return jdbc().sql("SELECT user_id FROM inspection_plan_hand WHERE plan_id = ? AND version_no = ?")
                .params(plan.value(), versionNo)
                .query(Long.class)
                .list()
                .stream()
                .map(UserId::new)
                .collect(Collectors.toUnmodifiableSet());
    }
}
