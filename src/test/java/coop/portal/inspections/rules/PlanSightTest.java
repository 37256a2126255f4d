package coop.portal.inspections.rules;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.inspections.model.InspectionPermissions;
import coop.portal.inspections.model.PlanStage;
import coop.portal.support.UseCase;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** INS-07: who sees how much of a plan, domain 7.2. */
@UseCase(value = "INS-07", rule = "VI-1")
class PlanSightTest {

    @ParameterizedTest
    @EnumSource(PlanStage.class)
    void the_own_agency_sees_all_of_it_at_every_stage(PlanStage stage) {
        assertThat(PlanSight.of(true, Set.of(), stage, false)).isEqualTo(PlanSight.FULL);
    }

    @ParameterizedTest
    @EnumSource(PlanStage.class)
    void others_see_nothing_before_it_was_issued_and_then_what_was_issued(PlanStage stage) {
        assertThat(PlanSight.of(false, Set.of(InspectionPermissions.PLAN_READ), stage, false)).isEqualTo(PlanSight.NONE);
        assertThat(PlanSight.of(false, Set.of(InspectionPermissions.PLAN_READ), stage, true))
                .isEqualTo(PlanSight.ISSUED_ONLY);
    }

    @ParameterizedTest
    @EnumSource(PlanStage.class)
    void who_reviews_overlaps_sees_a_plan_from_the_review_on(PlanStage stage) {
        boolean open = PlanSight.REVIEWED.contains(stage);
        for (String permission : Set.of(InspectionPermissions.PLAN_REVIEW_OVERLAP, InspectionPermissions.PLAN_AUTHORISE)) {
            assertThat(PlanSight.of(false, Set.of(permission), stage, false))
                    .isEqualTo(open ? PlanSight.FULL : PlanSight.NONE);
        }
    }

    @ParameterizedTest
    @EnumSource(PlanStage.class)
    void who_looks_after_the_trail_sees_every_plan(PlanStage stage) {
        assertThat(PlanSight.of(false, Set.of(InspectionPermissions.PLAN_READ_ALL), stage, false))
                .isEqualTo(PlanSight.FULL);
    }
}
