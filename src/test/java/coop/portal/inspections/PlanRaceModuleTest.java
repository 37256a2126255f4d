package coop.portal.inspections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.portal.access.Actor;
import coop.portal.inspections.model.PlanId;
import coop.portal.inspections.model.PlanStage;
import coop.portal.inspections.model.StepInput;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Refusal;
import coop.portal.kernel.RefusedException;
import coop.portal.support.Plans;
import coop.portal.support.Race;
import coop.portal.support.UseCase;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;

/** At the same second, on a real database: one wins, the other is told so, and nothing is half done. */
class PlanRaceModuleTest extends PlanModuleTest {

    private static final int ROUNDS = 12;

    @Test
    @UseCase(value = "INS-03", rule = "OV-7")
    void of_two_agencies_that_book_one_organisation_at_once_exactly_one_gets_it() throws Exception {
        PlanId ours = plan(officer);
        PlanId theirs = plan(otherOfficer);
        for (int round = 1; round <= ROUNDS; round++) {
            OrganisationId coop = organisation("Hợp tác xã " + round);
            List<Object> results = Race.of(
                    () -> as(officer, () -> planning.add(ours, Plans.visit(coop, 5))),
                    () -> as(otherOfficer, () -> planning.add(theirs, Plans.visit(coop, 6))));

            assertThat(results).filteredOn(RefusedException.class::isInstance).singleElement().satisfies(refused ->
                    assertThat(((RefusedException) refused).reasons()).extracting(Refusal::key)
                            .containsExactly("inspections.overlap.other-visit"));
            assertThat(count("inspection_booking", "organisation_id = " + coop.value())).isEqualTo(1);
            assertThat(count("inspection_plan_item", "organisation_id = " + coop.value())).isEqualTo(1);
        }
    }

    @Test
    @UseCase(value = "INS-02", rule = "DE-1")
    void of_two_managers_who_approve_at_once_exactly_one_does_and_the_other_is_told() throws Exception {
        Actor second = Plans.manager(agency("SO_CONG_THUONG"), 16);
        PlanId plan = plan(officer);
        add(officer, plan, Plans.visit(organisation("Hợp tác xã Đồng Tâm"), 5));
        for (int round = 1; round <= ROUNDS; round++) {
            submit(officer, plan);
            int version = sheet(officer, plan).version();
            List<Object> results = Race.of(
                    () -> decide(manager, plan, version), () -> decide(second, plan, version));

            assertThat(results).filteredOn(RefusedException.class::isInstance).singleElement().satisfies(refused ->
                    assertThat(((RefusedException) refused).reasons()).extracting(Refusal::key)
                            .containsExactly("inspections.refusal.plan.already-decided"));
            assertThat(sheet(officer, plan).stage()).isEqualTo(PlanStage.UNIT_APPROVED);
            assertThat(count("inspection_plan_decision", "action = 'APPROVE'")).isEqualTo(round);
            as(officer, () -> approving.sendToReview(plan, sheet(plan).version(), StepInput.NONE));
            as(reviewer, () -> approving.reportOverlap(plan, sheet(plan).version(), StepInput.comment("Vòng tiếp theo")));
        }
    }

    @Test
    @UseCase(value = "INS-01", rule = "PL-1")
    void of_two_officers_who_open_the_plan_of_a_year_at_once_exactly_one_does() throws Exception {
        Actor colleague = Plans.officer(agency("SO_CONG_THUONG"), 17);
        List<Object> results = Race.of(() -> plan(officer), () -> plan(colleague));

        assertThat(results).filteredOn(RefusedException.class::isInstance).hasSize(1);
        assertThat(count("inspection_plan", "1 = 1")).isEqualTo(1);
    }

    @Test
    @UseCase(value = "INS-01", rule = "PL-2")
    void two_officers_who_fill_one_plan_at_once_lose_nothing() throws Exception {
        Actor colleague = Plans.officer(agency("SO_CONG_THUONG"), 17);
        PlanId plan = plan(officer);
        List<OrganisationId> coops = new ArrayList<>();
        for (int i = 0; i < 2 * ROUNDS; i++) {
            coops.add(organisation("Hợp tác xã " + i));
        }
        List<Object> results = Race.of(
                () -> as(officer, () -> planning.addMany(plan, coops.subList(0, ROUNDS), Plans.visit(coops.getFirst(), 5))),
                () -> as(colleague, () ->
                        planning.addMany(plan, coops.subList(ROUNDS, 2 * ROUNDS), Plans.visit(coops.getFirst(), 5))));

        assertThat(results).noneMatch(Exception.class::isInstance);
        assertThat(sheet(officer, plan).items()).hasSize(2 * ROUNDS);
    }

    @Test
    @UseCase(value = "INS-03", rule = "OV-7")
    void the_database_itself_has_one_place_for_an_organisation_and_a_year() {
        OrganisationId coop = organisation("Hợp tác xã Đồng Tâm");
        add(officer, plan(officer), Plans.visit(coop, 5));
        PlanId second = plan(otherOfficer);
        add(otherOfficer, second, Plans.proved(Plans.visit(coop, 9)));

        assertThatThrownBy(() -> database().update("INSERT INTO portal.inspection_booking SELECT id, organisation_id, year, 0,"
                        + " agency_id, '', kind, 9, '' FROM portal.inspection_plan_item WHERE plan_id = ?", second.value()))
                .isInstanceOf(DuplicateKeyException.class);
    }

    private Object decide(Actor by, PlanId plan, int version) {
        as(by, () -> approving.approve(plan, version, StepInput.NONE));
        return "approved";
    }
}
