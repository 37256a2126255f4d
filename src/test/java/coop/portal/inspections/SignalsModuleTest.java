package coop.portal.inspections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.portal.inspections.model.InspectionTopic;
import coop.portal.inspections.model.PlanAction;
import coop.portal.inspections.model.PlanId;
import coop.portal.inspections.model.SignalDraft;
import coop.portal.inspections.model.SignalFilter;
import coop.portal.inspections.model.SignalId;
import coop.portal.inspections.model.SignalKind;
import coop.portal.inspections.model.StepInput;
import coop.portal.inspections.model.Suggestion;
import coop.portal.inspections.model.SuggestionFilter;
import coop.portal.inspections.model.SuggestionReason;
import coop.portal.inspections.model.WaitingPlan;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.RefusedException;
import coop.portal.kernel.Window;
import coop.portal.support.Plans;
import coop.portal.support.UseCase;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@UseCase("INS-04")
class SignalsModuleTest extends PlanModuleTest {

    private static final LocalDate HEARD = LocalDate.of(2026, 9, 1);

    @Autowired
    private RecordingSignals signals;

    @Test
    @UseCase(value = "INS-04", rule = "SG-1")
    void who_is_worth_a_visit_comes_first_with_the_reasons_why() {
        OrganisationId quiet = organisation("Hợp tác xã Bình Yên");
        OrganisationId complained = organisation("Hợp tác xã Bị Khiếu Nại");
        OrganisationId dormant = organisation("Hợp tác xã Ngủ Yên");
        database().update("UPDATE portal.organisation SET operating_status = 'SUSPECTED_DORMANT' WHERE id = ?", dormant.value());
        record(SignalKind.COMPLAINT, complained);
        record(SignalKind.COMPLAINT, complained);
        PlanId plan = plan(officer);

        List<Suggestion> found = suggestions(plan);

        assertThat(found).extracting(Suggestion::organisation).containsExactly(complained, dormant, quiet);
        assertThat(found.getFirst().why()).extracting(Suggestion.Why::reason)
                .containsExactly(SuggestionReason.COMPLAINT, SuggestionReason.NEVER_INSPECTED);
        assertThat(found.getFirst().why().getFirst().args()).containsExactly(2);
    }

    @Test
    @UseCase(value = "INS-04", rule = "SG-2")
    void who_is_planned_already_by_anybody_is_not_suggested() {
        OrganisationId ours = organisation("Hợp tác xã Của Ta");
        OrganisationId theirs = organisation("Hợp tác xã Của Họ");
        OrganisationId free = organisation("Hợp tác xã Tự Do");
        PlanId plan = plan(officer);
        add(officer, plan, Plans.visit(ours, 5));
        add(otherOfficer, plan(otherOfficer), Plans.visit(theirs, 5));

        assertThat(suggestions(plan)).extracting(Suggestion::organisation).containsExactly(free);
    }

    @Test
    @UseCase(value = "INS-04", rule = "SG-1")
    void suggestions_are_narrowed_by_reason_and_by_name() {
        organisation("Hợp tác xã Bình Yên");
        OrganisationId complained = organisation("Hợp tác xã Bị Khiếu Nại");
        record(SignalKind.COMPLAINT, complained);
        PlanId plan = plan(officer);

        assertThat(as(officer, () -> queries.suggestions(
                        plan, new SuggestionFilter("", Set.of(SuggestionReason.COMPLAINT)), 50)))
                .extracting(Suggestion::organisation).containsExactly(complained);
    }

    @Test
    @UseCase(value = "INS-04", rule = "SI-5")
    void a_complaint_is_the_business_of_the_agency_that_heard_it() {
        OrganisationId coop = organisation("Hợp tác xã Đồng Tâm");
        SignalId id = record(SignalKind.COMPLAINT, coop);

        assertThat(as(officer, () -> signals.list().page(SignalFilter.EMPTY, Window.first(10)))).hasSize(1);
        assertThat(as(otherOfficer, () -> signals.list().page(SignalFilter.EMPTY, Window.first(10)))).isEmpty();
        assertThat(as(reviewer, () -> signals.list().page(SignalFilter.EMPTY, Window.first(10)))).isEmpty();
        assertThatThrownBy(() -> as(reviewer, () -> signals.withdraw(id, "Không đúng"))).isInstanceOf(NotFoundException.class);
        assertThat(as(otherOfficer, () -> queries.suggestions(plan(otherOfficer), SuggestionFilter.EMPTY, 50)))
                .flatExtracting(Suggestion::why).extracting(Suggestion.Why::reason)
                .doesNotContain(SuggestionReason.COMPLAINT);
    }

    @Test
    @UseCase(value = "INS-04", rule = "SI-6")
    void what_was_withdrawn_counts_no_more() {
        OrganisationId coop = organisation("Hợp tác xã Đồng Tâm");
        SignalId id = record(SignalKind.COMPLAINT, coop);
        as(officer, () -> signals.withdraw(id, "Đơn nặc danh"));

        assertThat(as(officer, () -> signals.list().page(SignalFilter.EMPTY, Window.first(10)))).isEmpty();
        assertThat(suggestions(plan(officer)).getFirst().why()).extracting(Suggestion.Why::reason)
                .doesNotContain(SuggestionReason.COMPLAINT);
    }

    @Test
    @UseCase(value = "INS-03", rule = "OV-2")
    void a_state_audit_heard_of_by_one_agency_binds_all() {
        OrganisationId coop = organisation("Hợp tác xã Đồng Tâm");
        as(otherOfficer, () -> signals.record(new SignalDraft(
                coop, SignalKind.STATE_AUDIT, HEARD, Set.of(InspectionTopic.ACCOUNTING), "Kiểm toán nhà nước khu vực II",
                "12/QĐ-KTNN", "")));
        PlanId plan = as(officer, () -> planning.open(2026));

        assertThatThrownBy(() -> as(officer, () -> planning.add(plan, Plans.proved(Plans.visit(coop, 11)))))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("inspections.overlap.same-content");
    }

    @Test
    @UseCase(value = "INS-04", rule = {"SI-1", "SI-2", "SI-3"})
    void a_signal_needs_its_organisation_day_and_source() {
        assertThatThrownBy(() -> as(officer, () -> signals.record(new SignalDraft(
                        null, SignalKind.COMPLAINT, LocalDate.of(2026, 10, 6), Set.of(), " ", "", ""))))
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.reasons()).hasSize(3));
    }

    @Test
    @UseCase(value = "INS-02", rule = "WA-1")
    void each_plan_waits_for_whoever_may_take_its_next_step() {
        PlanId plan = plan(officer);
        add(officer, plan, Plans.visit(organisation("Hợp tác xã Đồng Tâm"), 5));
        assertThat(waiting(officer)).isEmpty();

        submit(officer, plan);
        assertThat(waiting(manager)).containsExactly(PlanAction.APPROVE);
        assertThat(waiting(otherManager)).isEmpty();
        assertThat(waiting(Plans.manager(agency("SO_CONG_THUONG"), 11))).as("who wrote it").isEmpty();

        as(manager, () -> approving.sendBack(plan, sheet(plan).version(), StepInput.comment("Sửa")));
        assertThat(waiting(officer)).containsExactly(PlanAction.SUBMIT);
        assertThat(waiting(manager)).isEmpty();

        submit(officer, plan);
        approve(manager, plan);
        assertThat(waiting(officer)).containsExactly(PlanAction.SEND_TO_REVIEW);
        as(officer, () -> approving.sendToReview(plan, sheet(plan).version(), StepInput.NONE));
        assertThat(waiting(reviewer)).containsExactly(PlanAction.REPORT_OVERLAP);
        assertThat(waiting(leader)).containsExactly(PlanAction.AUTHORISE);
        as(leader, () -> approving.authorise(
                plan, sheet(plan).version(), StepInput.decision("15/QĐ-UBND", LocalDate.of(2026, 10, 5))));
        assertThat(waiting(officer)).containsExactly(PlanAction.ISSUE);
        assertThat(as(officer, () -> queries.waiting(10)).getFirst().due()).isEqualTo(LocalDate.of(2026, 12, 7));
    }

    private List<PlanAction> waiting(coop.portal.access.Actor by) {
        return as(by, () -> queries.waiting(10)).stream().map(WaitingPlan::next).toList();
    }

    private List<Suggestion> suggestions(PlanId plan) {
        return as(officer, () -> queries.suggestions(plan, SuggestionFilter.EMPTY, 50));
    }

    private SignalId record(SignalKind kind, OrganisationId coop) {
        return as(officer, () -> signals.record(
                new SignalDraft(coop, kind, HEARD, Set.of(), "Đơn của thành viên", "Đơn 12", "")));
    }
}
