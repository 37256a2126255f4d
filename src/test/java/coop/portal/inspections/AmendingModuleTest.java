package coop.portal.inspections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.portal.inspections.model.FrozenItem;
import coop.portal.inspections.model.InspectionKind;
import coop.portal.inspections.model.ItemOutcome;
import coop.portal.inspections.model.ItemRow;
import coop.portal.inspections.model.OverlapState;
import coop.portal.inspections.model.PlanDifference;
import coop.portal.inspections.model.PlanId;
import coop.portal.inspections.model.PlanSheet;
import coop.portal.inspections.model.PlanStage;
import coop.portal.inspections.model.PlanText;
import coop.portal.inspections.model.PlanVersionRow;
import coop.portal.inspections.model.StepInput;
import coop.portal.kernel.Change;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.RefusedException;
import coop.portal.support.Plans;
import coop.portal.support.UseCase;
import org.junit.jupiter.api.Test;

@UseCase("INS-05")
class AmendingModuleTest extends PlanModuleTest {

    @Test
    @UseCase(value = "INS-05", rule = "AM-1")
    void an_amendment_shows_what_it_changes_against_the_version_that_was_approved() {
        OrganisationId stays = organisation("Hợp tác xã Ở Lại");
        OrganisationId goes = organisation("Hợp tác xã Ra Đi");
        PlanId plan = plan(officer);
        ItemRow kept = add(officer, plan, Plans.visit(stays, 5));
        ItemRow gone = add(officer, plan, Plans.visit(goes, 6));
        issued(officer, manager, plan);
        amend(plan);

        ItemRow now = row(plan, kept);
        as(officer, () -> planning.change(plan, now.id(), now.version(), Plans.visit(stays, 8)));
        as(officer, () -> planning.remove(plan, gone.id(), row(plan, gone).version()));
        add(officer, plan, Plans.visit(organisation("Hợp tác xã Mới Đến"), 9));

        PlanDifference difference = as(officer, () -> queries.difference(plan)).orElseThrow();
        assertThat(difference.added()).extracting(FrozenItem::organisationName).containsExactly("Hợp tác xã Mới Đến");
        assertThat(difference.removed()).extracting(FrozenItem::organisationName).containsExactly("Hợp tác xã Ra Đi");
        assertThat(difference.changed()).singleElement().satisfies(changed ->
                assertThat(changed.fields()).containsExactly(new Change("month", "5", "8")));
        assertThat(sheet(officer, plan).versionNo()).isEqualTo(2);
    }

    @Test
    @UseCase(value = "INS-05", rule = "AM-2")
    void each_version_stays_as_it_was_approved() {
        PlanId plan = plan(officer);
        ItemRow row = add(officer, plan, Plans.visit(organisation("Hợp tác xã Đồng Tâm"), 5));
        issued(officer, manager, plan);
        amend(plan);
        as(officer, () -> planning.change(plan, row.id(), row(plan, row).version(), Plans.visit(row.organisation(), 11)));
        issued(officer, manager, plan);

        assertThat(as(officer, () -> queries.versions(plan))).extracting(PlanVersionRow::versionNo).containsExactly(2, 1);
        assertThat(sheet(otherOfficer, plan).items().getFirst().draft().month()).isEqualTo(11);
        PlanDifference difference = as(officer, () -> queries.difference(plan)).orElseThrow();
        assertThat(difference.changed()).hasSize(1);
    }

    @Test
    @UseCase(value = "INS-05", rule = "AM-3")
    void what_an_amendment_takes_out_keeps_the_year_until_the_amendment_is_approved() {
        OrganisationId coop = organisation("Hợp tác xã Đồng Tâm");
        PlanId plan = plan(officer);
        ItemRow row = add(officer, plan, Plans.visit(coop, 5));
        add(officer, plan, Plans.visit(organisation("Hợp tác xã Sông Lam"), 5));
        issued(officer, manager, plan);
        amend(plan);
        as(officer, () -> planning.remove(plan, row.id(), row(plan, row).version()));
        PlanId second = plan(otherOfficer);

        assertThatThrownBy(() -> add(otherOfficer, second, Plans.visit(coop, 9))).isInstanceOf(RefusedException.class);

        issued(officer, manager, plan);
        assertThat(add(otherOfficer, second, Plans.visit(coop, 9)).overlap()).isEqualTo(OverlapState.NONE);
        assertThat(sheet(officer, plan).items()).hasSize(1);
    }

    @Test
    @UseCase(value = "INS-05", rule = "AM-4")
    void a_dropped_amendment_leaves_the_issued_version_as_it_was() {
        OrganisationId coop = organisation("Hợp tác xã Đồng Tâm");
        OrganisationId other = organisation("Hợp tác xã Sông Lam");
        OrganisationId added = organisation("Hợp tác xã Mới Đến");
        PlanId plan = plan(officer);
        ItemRow first = add(officer, plan, Plans.visit(coop, 5));
        ItemRow second = add(officer, plan, Plans.visit(other, 6));
        issued(officer, manager, plan);
        amend(plan);
        as(officer, () -> planning.remove(plan, first.id(), row(plan, first).version()));
        as(officer, () -> planning.change(plan, second.id(), row(plan, second).version(),
                Plans.ofKind(InspectionKind.GUIDANCE_VISIT, Plans.visit(other, 7))));
        add(officer, plan, Plans.visit(added, 8));
        as(officer, () -> planning.rewrite(plan, sheet(plan).version(), new PlanText("Mới", "", "", "")));

        as(officer, () -> issuing.dropAmendment(plan, sheet(plan).version(), StepInput.comment("Không cần nữa")));

        PlanSheet sheet = sheet(officer, plan);
        assertThat(sheet.stage()).isEqualTo(PlanStage.ISSUED);
        assertThat(sheet.versionNo()).isEqualTo(1);
        assertThat(sheet.decisionNumber()).isEqualTo("15/QĐ-UBND");
        assertThat(sheet.text()).isEqualTo(PlanText.EMPTY);
        assertThat(sheet.items()).extracting(row -> row.draft().month()).containsExactly(5, 6);
        assertThat(sheet.items()).extracting(row -> row.draft().kind()).containsOnly(InspectionKind.SPECIALISED_CHECK);
        PlanId others = plan(otherOfficer);
        assertThat(add(otherOfficer, others, Plans.visit(added, 9)).overlap()).isEqualTo(OverlapState.NONE);
        assertThatThrownBy(() -> add(otherOfficer, others, Plans.visit(other, 9))).isInstanceOf(RefusedException.class);
    }

    @Test
    @UseCase(value = "INS-05", rule = "SD-1")
    void who_drafted_the_first_version_may_not_approve_an_amendment_they_began() {
        PlanId plan = plan(officer);
        add(officer, plan, Plans.visit(organisation("Hợp tác xã Đồng Tâm"), 5));
        issued(officer, manager, plan);
        amend(plan);
        submit(officer, plan);
        assertThat(sheet(officer, plan).steps().refused()).doesNotContainKey(
                coop.portal.inspections.model.PlanAction.CANCEL);
        approve(manager, plan);
        assertThat(sheet(manager, plan).stage()).isEqualTo(PlanStage.UNIT_APPROVED);
    }

    @Test
    @UseCase(value = "INS-06", rule = "OC-1")
    void a_plan_is_closed_when_every_visit_is_settled_and_a_cancelled_visit_frees_the_year() {
        OrganisationId coop = organisation("Hợp tác xã Đồng Tâm");
        PlanId plan = plan(officer);
        ItemRow row = add(officer, plan, Plans.visit(coop, 5));
        issued(officer, manager, plan);

        assertThatThrownBy(() -> as(manager, () -> issuing.close(plan, sheet(plan).version(), StepInput.NONE)))
                .hasMessageContaining("items-unsettled");
        assertThatThrownBy(() -> as(officer, () -> issuing.recordOutcome(
                        plan, row.id(), row(plan, row).version(), ItemOutcome.CANCELLED, "")))
                .hasMessageContaining("outcome-reason-required");
        as(officer, () -> issuing.recordOutcome(
                plan, row.id(), row(plan, row).version(), ItemOutcome.CANCELLED, "Hợp tác xã đã giải thể"));
        as(manager, () -> issuing.close(plan, sheet(plan).version(), StepInput.NONE));

        assertThat(sheet(officer, plan).stage()).isEqualTo(PlanStage.CLOSED);
        assertThat(add(otherOfficer, plan(otherOfficer), Plans.visit(coop, 9)).overlap()).isEqualTo(OverlapState.NONE);
    }

    private void amend(PlanId plan) {
        as(officer, () -> issuing.amend(plan, sheet(plan).version(), StepInput.comment("Theo chỉ đạo mới")));
    }

    private ItemRow row(PlanId plan, ItemRow one) {
        return sheet(officer, plan).items().stream().filter(row -> row.id().equals(one.id())).findFirst().orElseThrow();
    }
}
