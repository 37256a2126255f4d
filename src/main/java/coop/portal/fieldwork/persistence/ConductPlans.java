package coop.portal.fieldwork.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.Statements;
import coop.portal.access.scope.Unscoped;
import coop.portal.fieldwork.model.ConductPlan;
import coop.portal.fieldwork.model.FieldworkId;
import coop.portal.fieldwork.model.FieldworkSheet.ConductPlanSheet;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** The plans by which teams go about it. */
@Repository
@Unscoped("rows of one fieldwork, which the caller has already found for the person")
public class ConductPlans extends Statements {

    ConductPlans(Door door) {
        super(door);
    }

    public Optional<ConductPlanSheet> of(FieldworkId id) {
        return jdbc().sql("SELECT * FROM fieldwork_conduct_plan WHERE fieldwork_id = ?")
                .param(id.value())
                .query((rs, number) -> new ConductPlanSheet(
                        new ConductPlan(
                                rs.getString("objective"), rs.getString("requirements"), rs.getString("contents"),
                                rs.getString("schedule"), rs.getString("place"), rs.getString("method"),
                                rs.getString("assignment"), rs.getString("resources")),
                        rs.getString("author_name"),
                        rs.getString("approver_name")))
                .optional();
    }

    /** What is written anew is to be approved anew. */
    public void write(FieldworkId id, ConductPlan plan, String author) {
        jdbc().sql("REPLACE INTO fieldwork_conduct_plan (fieldwork_id, objective, requirements, contents, schedule, place, method,"
                        + " assignment, resources, author_name) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(id.value(), plan.objective(), plan.requirements(), plan.contents(), plan.schedule(), plan.place(),
                        plan.method(), plan.assignment(), plan.resources(), author)
                .update();
    }

    public void approve(FieldworkId id, String approver) {
        jdbc().sql("UPDATE fieldwork_conduct_plan SET approver_name = ? WHERE fieldwork_id = ?")
                .params(approver, id.value())
                .update();
    }
}
