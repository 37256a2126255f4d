package coop.portal.inspections.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.Statements;
import coop.portal.access.scope.Unscoped;
import coop.portal.inspections.model.PlanId;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/**
 * Rows that are held while something is decided: first the plan, then its year. They are asked for before anything is read,
 * so that what is read afterwards is what stands.
 */
@Repository
@Unscoped("only waits its turn; what a person may see and do is asked afterwards")
public class Gates extends Statements {

    Gates(Door door) {
        super(door);
    }

    /** One act after the other on one plan. @return the year of the plan, none when there is no such plan */
    public Optional<Integer> hold(PlanId plan) {
        return jdbc().sql("SELECT year FROM inspection_plan WHERE id = ? FOR UPDATE")
                .param(plan.value())
                .query(Integer.class)
                .optional();
    }

    /** One after the other among all agencies that book visits of a year. */
    public void hold(int year) {
        jdbc().sql("INSERT INTO inspection_year (year) VALUES (?) ON DUPLICATE KEY UPDATE year = year").param(year).update();
    }
}
