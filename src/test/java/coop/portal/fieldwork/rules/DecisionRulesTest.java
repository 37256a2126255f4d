package coop.portal.fieldwork.rules;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.fieldwork.model.FieldworkDraft;
import coop.portal.fieldwork.model.FieldworkPermissions;
import coop.portal.fieldwork.model.FieldworkStage;
import coop.portal.fieldwork.model.StepGround;
import coop.portal.fieldwork.model.FieldworkAction;
import coop.portal.fieldwork.model.FieldworkInput;
import coop.portal.fieldwork.model.Signing;
import coop.portal.fieldwork.model.TeamRole;
import coop.portal.fieldwork.model.TeamSeat;
import coop.portal.fieldwork.rules.FieldworkTyping.Against;
import coop.portal.inspections.model.InspectionBasis;
import coop.portal.inspections.model.InspectionKind;
import coop.portal.inspections.model.InspectionMode;
import coop.portal.inspections.model.InspectionTopic;
import coop.portal.kernel.Refusal;
import coop.portal.kernel.Remark;
import coop.portal.kernel.UserId;
import coop.portal.registry.model.PersonRole;
import coop.portal.support.UseCase;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

@UseCase("FLD-01")
class DecisionRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);
    private static final Against CHECK = new Against(false, TODAY, TODAY.minusDays(3), 5, List.of("Trần Văn Bình"));

    @Test
    @UseCase(value = "FLD-01", rule = "UP-1")
    void one_without_plan_has_a_ground_its_evidence_and_a_kind_that_the_agency_may_hold() {
        Set<InspectionKind> kinds = Set.of(InspectionKind.SPECIALISED_CHECK, InspectionKind.GUIDANCE_VISIT);
        assertThat(stops(draft(InspectionKind.SPECIALISED_CHECK, InspectionBasis.VIOLATION_SIGN, "CV 12", 5), kinds)).isEmpty();
        assertThat(stops(draft(InspectionKind.SPECIALISED_CHECK, InspectionBasis.PLAN, "CV 12", 5), kinds)).containsExactly("FW-02");
        assertThat(stops(draft(InspectionKind.SPECIALISED_CHECK, InspectionBasis.ASSIGNED, " ", 5), kinds)).containsExactly("FW-02");
        assertThat(stops(draft(InspectionKind.INSPECTION, InspectionBasis.ASSIGNED, "CV 12", 5), kinds)).containsExactly("FW-01");
        assertThat(stops(draft(InspectionKind.GUIDANCE_VISIT, InspectionBasis.ASSIGNED, "CV 12", 5), kinds)).containsExactly("FW-01");
    }

    @Test
    @UseCase(value = "FLD-01", rule = "DC-1")
    void the_time_limit_is_never_longer_than_the_law_and_where_it_is_silent_that_is_said() {
        FieldworkDraft long_ = draft(InspectionKind.SPECIALISED_CHECK, InspectionBasis.PLAN, "", 11);
        assertThat(DecisionRules.withinLaw(long_, Book.on("inspections.days.check"))).isFalse();
        assertThat(DecisionRules.withinLaw(long_, Optional.empty())).isTrue();
        assertThat(DecisionRules.check(long_, true, Set.of(), Optional.empty())).extracting(Remark::rule).containsExactly("FW-04");
        assertThat(DecisionRules.check(long_, true, Set.of(), Book.on("inspections.days.check"))).extracting(Remark::rule)
                .containsExactly("FW-03");
        assertThat(stops(draft(InspectionKind.SPECIALISED_CHECK, InspectionBasis.ASSIGNED, "CV", 0),
                Set.of(InspectionKind.SPECIALISED_CHECK))).containsExactly("FW-03");
    }

    @Test
    @UseCase(value = "FLD-01", rule = "DC-2")
    void a_decision_is_complete_with_basis_scope_contents_and_time_and_an_inspection_also_with_its_period() {
        assertThat(DecisionRules.complete(draft(InspectionKind.SPECIALISED_CHECK, InspectionBasis.PLAN, "", 5))).isTrue();
        assertThat(DecisionRules.complete(draft(InspectionKind.SPECIALISED_CHECK, InspectionBasis.PLAN, "", null))).isFalse();
        assertThat(DecisionRules.complete(draft(InspectionKind.INSPECTION, InspectionBasis.PLAN, "", 40))).isFalse();
        FieldworkDraft wrongWay = new FieldworkDraft(
                InspectionKind.INSPECTION, InspectionMode.ON_SITE, InspectionBasis.PLAN, "", Set.of(InspectionTopic.CAPITAL), "a",
                "b", TODAY, TODAY.minusDays(1), 40, null);
        assertThat(DecisionRules.check(wrongWay, true, Set.of(), Book.on("inspections.days.inspection"))).extracting(Remark::rule)
                .containsExactly("FW-05");
    }

    @Test
    @UseCase(value = "FLD-04", rule = {"TM-1", "TM-2"})
    void on_a_team_are_people_of_the_agency_once_each_with_one_leader_and_none_of_the_subject() {
        UserId an = new UserId(1);
        UserId binh = new UserId(2);
        Map<UserId, String> names = Map.of(an, "An", binh, "Bình");
        assertThat(TeamPolicy.check(List.of(new TeamSeat(an, TeamRole.LEADER), new TeamSeat(binh, TeamRole.MEMBER)), names, Map.of()))
                .isEmpty();
        assertThat(keys(TeamPolicy.check(List.of(new TeamSeat(new UserId(9), TeamRole.MEMBER)), names, Map.of())))
                .containsExactly("not-of-the-agency");
        assertThat(keys(TeamPolicy.check(List.of(new TeamSeat(an, TeamRole.LEADER), new TeamSeat(an, TeamRole.MEMBER)), names, Map.of())))
                .containsExactly("twice-on-team");
        assertThat(keys(TeamPolicy.check(List.of(new TeamSeat(an, TeamRole.LEADER), new TeamSeat(binh, TeamRole.LEADER)), names, Map.of())))
                .containsExactly("two-leaders");
        assertThat(TeamPolicy.check(List.of(new TeamSeat(binh, TeamRole.MEMBER)), names, Map.of(binh, PersonRole.SUPERVISOR)))
                .containsExactly(Refusal.of("fieldwork.refusal.of-the-subject", "Bình", PersonRole.SUPERVISOR));
    }

    @Test
    @UseCase(value = "FLD-02", rule = "LC-5")
    void a_day_is_not_to_come_and_not_before_the_step_before() {
        assertThat(typed(FieldworkAction.ANNOUNCE, FieldworkInput.on(TODAY)).dated()).isTrue();
        assertThat(typed(FieldworkAction.ANNOUNCE, FieldworkInput.on(TODAY.minusDays(3))).dated()).isTrue();
        assertThat(typed(FieldworkAction.ANNOUNCE, FieldworkInput.on(TODAY.plusDays(1))).dated()).isFalse();
        assertThat(typed(FieldworkAction.ANNOUNCE, FieldworkInput.on(TODAY.minusDays(4))).dated()).isFalse();
        assertThat(typed(FieldworkAction.ANNOUNCE, FieldworkInput.NONE).dated()).isFalse();
    }

    @Test
    @UseCase(value = "FLD-02", rule = "LC-5")
    void who_refuses_to_sign_needs_somebody_who_says_so() {
        assertThat(typed(FieldworkAction.SIGN_MINUTES, FieldworkInput.NONE).signed()).isFalse();
        assertThat(typed(FieldworkAction.SIGN_MINUTES, FieldworkInput.NONE.signed(Signing.SUBJECT)).signed()).isTrue();
        assertThat(typed(FieldworkAction.SIGN_MINUTES, FieldworkInput.NONE.signed(Signing.WITNESS)).signed()).isFalse();
        assertThat(typed(FieldworkAction.SIGN_MINUTES, FieldworkInput.NONE.signed(Signing.COMMUNE).by("Lê Thị Hoa")).signed()).isTrue();
    }

    @Test
    @UseCase(value = "FLD-03", rule = {"TL-2", "TL-3"})
    void grounds_and_days_are_those_the_law_knows_for_the_kind() {
        Against inspection = new Against(true, TODAY, null, 25, List.of());
        FieldworkInput asked = FieldworkInput.NONE.on(StepGround.SUBJECT_ASKED);
        assertThat(typed(FieldworkAction.PAUSE, asked).grounded()).as("a check pauses for force majeure only").isFalse();
        assertThat(FieldworkTyping.of(FieldworkAction.PAUSE, asked, inspection).grounded()).isTrue();
        assertThat(FieldworkTyping.of(FieldworkAction.STOP, asked, inspection).grounded()).isFalse();
        assertThat(typed(FieldworkAction.EXTEND, FieldworkInput.NONE.count(5)).measured()).isTrue();
        assertThat(typed(FieldworkAction.EXTEND, FieldworkInput.NONE.count(6)).measured()).isFalse();
        assertThat(typed(FieldworkAction.EXTEND, FieldworkInput.NONE.count(0)).measured()).isFalse();
        assertThat(StepGround.of(FieldworkAction.STOP, false)).doesNotContain(StepGround.OVERLAP_SETTLED).hasSize(4);
        assertThat(StepGround.of(FieldworkAction.STOP, true)).contains(StepGround.OVERLAP_SETTLED).hasSize(5);
    }

    @Test
    @UseCase(value = "FLD-02", rule = "LC-6")
    void nobody_of_the_team_appraises() {
        assertThat(typed(FieldworkAction.APPRAISE, FieldworkInput.NONE.by("TRẦN văn  bình")).strangerAppraises()).isFalse();
        assertThat(typed(FieldworkAction.APPRAISE, FieldworkInput.NONE.by("Lê Thị Hoa")).strangerAppraises()).isTrue();
        assertThat(typed(FieldworkAction.APPRAISE, FieldworkInput.NONE).strangerAppraises()).isFalse();
    }

    @Test
    @UseCase(value = "FLD-05", rule = {"SE-1", "SE-2"})
    void a_report_is_for_the_team_and_who_decides_until_it_is_concluded_and_of_an_inspection_public() {
        Set<String> reads = Set.of(FieldworkPermissions.FIELDWORK_READ, FieldworkPermissions.FIELDWORK_READ_ALL);
        Set<String> decides = Set.of(FieldworkPermissions.DECISION_ISSUE);
        assertThat(FieldworkSight.seen(false, Set.of(FieldworkPermissions.FIELDWORK_READ))).isFalse();
        assertThat(FieldworkSight.seen(false, reads)).isTrue();
        assertThat(FieldworkSight.report(false, true, reads, FieldworkStage.REPORTED, false, false)).isFalse();
        assertThat(FieldworkSight.report(true, true, reads, FieldworkStage.REPORTED, false, false)).isTrue();
        assertThat(FieldworkSight.report(false, true, decides, FieldworkStage.REPORTED, false, false)).isTrue();
        assertThat(FieldworkSight.report(false, false, decides, FieldworkStage.REPORTED, false, false)).isFalse();
        assertThat(FieldworkSight.report(false, true, reads, FieldworkStage.CONCLUDED, false, false)).isTrue();
        assertThat(FieldworkSight.report(false, true, reads, FieldworkStage.CONCLUDED, true, false)).isFalse();
        assertThat(FieldworkSight.report(false, true, reads, FieldworkStage.CONCLUDED, true, true)).isTrue();
    }

    private static FieldworkFacts.Typed typed(FieldworkAction action, FieldworkInput input) {
        return FieldworkTyping.of(action, input, CHECK);
    }

    private static FieldworkDraft draft(InspectionKind kind, InspectionBasis basis, String evidence, Integer days) {
        return new FieldworkDraft(
                kind, InspectionMode.ON_SITE, basis, evidence, Set.of(InspectionTopic.CAPITAL), "NĐ217/2025/NĐ-CP", "Vốn góp", null,
                null, days, null);
    }

    private static List<String> stops(FieldworkDraft draft, Set<InspectionKind> kinds) {
        return DecisionRules.check(draft, false, kinds, Book.on("inspections.days.check")).stream()
                .filter(Remark::stops)
                .map(Remark::rule)
                .toList();
    }

    private static List<String> keys(List<Refusal> refusals) {
        return refusals.stream().map(refusal -> refusal.key().replace("fieldwork.refusal.", "")).toList();
    }
}
