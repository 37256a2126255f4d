package coop.portal.inspections.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.Statements;
import coop.portal.access.scope.Unscoped;
import coop.portal.inspections.model.ItemId;
import coop.portal.inspections.model.PlanId;
import coop.portal.inspections.model.PlanStage;
import coop.portal.kernel.AgencyId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Where a plan stands, before it is known how much of it the person may see. */
@Repository
@Unscoped("an issued plan is for everybody; how much is told of any other, PlanSight decides")
public class StoredPlans extends Statements {

    StoredPlans(Door door) {
        super(door);
    }

    /** What decides who sees how much. */
    public record Stored(PlanId id, AgencyId agency, PlanStage stage, @Nullable Integer issuedVersion) {}

    public boolean any() {
        return jdbc().sql("SELECT EXISTS (SELECT 1 FROM inspection_plan)").query(Boolean.class).single();
    }

    /** Of which plan a line is. */
    public Optional<PlanId> planOf(ItemId item) {
        return jdbc().sql("SELECT plan_id FROM inspection_plan_item WHERE id = ?")
                .param(item.value())
                .query(Long.class)
                .optional()
                .map(PlanId::new);
    }

    /** The plan of an agency and a year that was not cancelled; there is one at the most. */
    public Optional<PlanId> ofYear(AgencyId agency, int year) {
        return jdbc().sql("SELECT id FROM inspection_plan WHERE agency_id = ? AND year = ? AND live = 1")
                .params(agency.value(), year)
                .query(Long.class)
                .optional()
                .map(PlanId::new);
    }

    /** The line of a plan that was not cancelled in which a line was planned anew. */
    public Optional<ItemId> carriedTo(ItemId item) {
        return jdbc().sql("SELECT i.id FROM inspection_plan_item i JOIN inspection_plan p ON p.id = i.plan_id"
                        + " WHERE i.carried_from = ? AND p.live = 1 ORDER BY i.id DESC LIMIT 1")
                .param(item.value())
                .query(Long.class)
                .optional()
                .map(ItemId::new);
    }

    public Optional<Stored> find(PlanId id) {
        return jdbc().sql("SELECT agency_id, stage, issued_version FROM inspection_plan WHERE id = ?")
                .param(id.value())
                .query((rs, number) -> new Stored(
                        id,
                        new AgencyId(rs.getLong("agency_id")),
                        PlanStage.valueOf(rs.getString("stage")),
                        rs.getObject("issued_version", Integer.class)))
                .optional();
    }
}
