package coop.portal.inspections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.portal.access.Actor;
import coop.portal.inspections.model.ItemId;
import coop.portal.inspections.model.ItemOutcome;
import coop.portal.inspections.model.ItemRow;
import coop.portal.inspections.model.OverlapState;
import coop.portal.inspections.model.PlanId;
import coop.portal.inspections.model.PlanSheet;
import coop.portal.inspections.model.PlanStage;
import coop.portal.inspections.model.StepInput;
import coop.portal.inspections.model.UnsettledLine;
import coop.portal.inspections.model.YearEndChoice;
import coop.portal.inspections.persistence.StoredPlans;
import coop.portal.kernel.Refusal;
import coop.portal.kernel.RefusedException;
import coop.portal.support.Plans;
import coop.portal.support.Race;
import coop.portal.support.UseCase;
import coop.portal.support.Who;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@UseCase("INS-06")
class YearEndModuleTest extends PlanModuleTest {

    private static final String WHY = "Hợp tác xã tạm ngừng hoạt động";

    @Autowired
    private SettlingYears settling;

    @Autowired
    private StoredPlans stored;

    private PlanId plan;
    private ItemRow first;
    private ItemRow second;

    @BeforeEach
    void an_issued_plan_of_two_lines() {
        plan = plan(officer);
        first = add(officer, plan, Plans.visit(organisation("Hợp tác xã Đồng Tâm"), 5));
        second = add(officer, plan, Plans.visit(organisation("Hợp tác xã Bình Minh"), 6));
        issued(officer, manager, plan);
    }

    @Test
    @UseCase(value = "INS-06", rule = {"OC-2", "OC-4"})
    void a_line_is_planned_anew_in_the_draft_of_the_next_year_and_both_say_so() {
        choose(first, YearEndChoice.CARRY_OVER, 3);

        PlanSheet next = sheet(officer, next());
        assertThat(next.stage()).isEqualTo(PlanStage.DRAFT);
        assertThat(next.items()).singleElement().satisfies(row -> {
            assertThat(row.organisation()).isEqualTo(first.organisation());
            assertThat(row.draft().month()).isEqualTo(3);
            assertThat(row.draft().topics()).isEqualTo(first.draft().topics());
            assertThat(row.carriedFrom()).isNotNull();
            assertThat(row.carriedFrom().item()).isEqualTo(first.id());
            assertThat(row.carriedFrom().year()).isEqualTo(YEAR);
            assertThat(row.carriedFrom().reason()).isEqualTo(WHY);
            assertThat(as(officer, () -> queries.carriedTo(first.id()))).contains(row.id());
        });
        assertThat(line(first).outcome()).isEqualTo(ItemOutcome.CARRIED_OVER);
        assertThat(line(first).outcomeReason()).isEqualTo(WHY);
        choose(second, YearEndChoice.CARRY_OVER, null);
        assertThat(sheet(officer, next()).items()).hasSize(2);
    }

    @Test
    @UseCase(value = "INS-06", rule = "OC-2")
    void what_was_carried_over_can_be_taken_back_until_the_next_plan_goes_its_way() {
        choose(first, YearEndChoice.CARRY_OVER, 3);
        outcome(first, ItemOutcome.PLANNED);
        assertThat(sheet(officer, next()).items()).isEmpty();
        assertThat(line(first).outcome()).isEqualTo(ItemOutcome.PLANNED);
        choose(first, YearEndChoice.CARRY_OVER, 3);
        submit(officer, next());

        refused("planned-already", () -> outcome(first, ItemOutcome.DONE));
        refused("next-plan", () -> choose(second, YearEndChoice.CARRY_OVER, 3));
        assertThat(line(second).outcome()).isEqualTo(ItemOutcome.PLANNED);
        assertThat(line(first).outcome()).isEqualTo(ItemOutcome.CARRIED_OVER);
    }

    @Test
    @UseCase(value = "INS-06", rule = "OC-2")
    void one_that_another_agency_visits_next_year_is_refused_alone() {
        PlanId theirs = as(otherOfficer, () -> planning.open(YEAR + 1));
        as(otherOfficer, () -> planning.add(theirs, Plans.visit(first.organisation(), 4)));

        assertThatThrownBy(() -> choose(first, YearEndChoice.CARRY_OVER, 3)).isInstanceOf(OverlapRefused.class);
        assertThat(line(first).outcome()).isEqualTo(ItemOutcome.PLANNED);
        choose(second, YearEndChoice.CARRY_OVER, 3);
        assertThat(sheet(officer, next()).items()).extracting(ItemRow::overlap).containsExactly(OverlapState.NONE);
    }

    @Test
    @UseCase(value = "INS-06", rule = {"OC-1", "OC-3"})
    void nothing_goes_without_reason_twice_or_on_without_a_fieldwork() {
        refused("reason-required", () -> as(officer, () -> settling.choose(
                plan, first.id(), line(first).version(), YearEndChoice.DROP, " ", null)));
        refused("not-under-way", () -> choose(first, YearEndChoice.CONTINUE, null));
        choose(first, YearEndChoice.DROP, null);
        refused("settled", () -> choose(first, YearEndChoice.CARRY_OVER, 3));
        assertThatThrownBy(() -> outcome(second, ItemOutcome.CARRIED_OVER)).hasMessageContaining("outcome-at-year-end");
        assertThat(as(officer, () -> settling.unsettled(plan))).extracting(UnsettledLine::row).extracting(ItemRow::id)
                .containsExactly(second.id());
    }

    @Test
    @UseCase(value = "INS-06", rule = {"OC-1", "OC-5"})
    void a_plan_is_not_closed_while_lines_are_open_which_are_named_nor_by_who_settled_them() {
        choose(first, YearEndChoice.DROP, null);
        assertThatThrownBy(() -> close(manager)).isInstanceOfSatisfying(RefusedException.class, refusal ->
                assertThat(refusal.reasons()).containsExactly(
                        Refusal.of("inspections.refusal.plan.items-unsettled"),
                        Refusal.of("inspections.refusal.plan.line-unsettled", "Hợp tác xã Bình Minh")));
        Actor both = Who.is(coop.portal.access.model.JobRole.DEPT_MANAGER).user(19, "Kiêm nhiệm")
                .of(agency("SO_CONG_THUONG").id(), "Sở Công Thương").may(Plans.OFFICER).may(Plans.MANAGER).actor();
        as(both, () -> settling.choose(plan, second.id(), line(second).version(), YearEndChoice.DROP, WHY, null));
        refused("four-eyes", () -> close(both));
        close(manager);
        assertThat(sheet(officer, plan).stage()).isEqualTo(PlanStage.CLOSED);
    }

    @Test
    @UseCase(value = "INS-06", rule = "OC-5")
    void of_two_managers_who_close_at_once_exactly_one_does_and_the_other_is_told() throws Exception {
        choose(first, YearEndChoice.DROP, null);
        choose(second, YearEndChoice.CARRY_OVER, 3);
        Actor deputy = Plans.manager(agency("SO_CONG_THUONG"), 16);
        int version = sheet(officer, plan).version();

        List<Object> results = Race.of(
                () -> close(manager, version), () -> close(deputy, version));

        assertThat(results).filteredOn(RefusedException.class::isInstance).singleElement().satisfies(refused ->
                assertThat(((RefusedException) refused).reasons()).extracting(Refusal::key)
                        .containsExactly("inspections.refusal.plan.already-decided"));
        assertThat(count("inspection_plan_decision", "action = 'CLOSE'")).isEqualTo(1);
    }

    @Test
    @UseCase(value = "INS-06", rule = "OC-2")
    void two_officers_who_carry_one_line_over_at_once_plan_it_once() throws Exception {
        Actor colleague = Plans.officer(agency("SO_CONG_THUONG"), 17);
        int version = line(first).version();
        List<Object> results = Race.of(() -> carry(officer, version), () -> carry(colleague, version));

        assertThat(results).filteredOn(RuntimeException.class::isInstance).hasSize(1);
        assertThat(count("inspection_plan_item", "carried_from = " + first.id().value())).isEqualTo(1);
    }

    private Object carry(Actor by, int version) {
        return as(by, () -> {
            settling.choose(plan, first.id(), version, YearEndChoice.CARRY_OVER, WHY, 3);
            return true;
        });
    }

    private Object close(Actor by, int version) {
        return as(by, () -> {
            issuing.close(plan, version, StepInput.NONE);
            return true;
        });
    }

    private void close(Actor by) {
        close(by, sheet(by, plan).version());
    }

    private void choose(ItemRow line, YearEndChoice choice, Integer month) {
        ItemId id = line.id();
        as(officer, () -> settling.choose(plan, id, line(line).version(), choice, WHY, month));
    }

    private void outcome(ItemRow line, ItemOutcome outcome) {
        as(officer, () -> issuing.recordOutcome(plan, line.id(), line(line).version(), outcome, WHY));
    }

    private ItemRow line(ItemRow one) {
        return sheet(officer, plan).items().stream().filter(row -> row.id().equals(one.id())).findFirst().orElseThrow();
    }

    private PlanId next() {
        return stored.ofYear(agency("SO_CONG_THUONG").id(), YEAR + 1).orElseThrow();
    }

    private static void refused(String reason, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RefusedException.class, refused ->
                assertThat(refused.reasons()).extracting(one -> one.key().replaceAll(".*\\.", "")).contains(reason));
    }
}
