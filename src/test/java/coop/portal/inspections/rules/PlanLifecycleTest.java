package coop.portal.inspections.rules;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.inspections.model.PlanAction;
import coop.portal.inspections.model.PlanStage;
import coop.portal.inspections.model.PlanSteps;
import coop.portal.inspections.model.StepInput;
import coop.portal.kernel.Lifecycle;
import coop.portal.kernel.Refusal;
import coop.portal.kernel.UserId;
import coop.portal.kernel.Verdict;
import coop.portal.support.UseCase;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** INS-02: the whole table of domain 4.3, every stage against every action, and every guard both ways. */
class PlanLifecycleTest {

    private static final UserId OFFICER = new UserId(1);
    private static final UserId MANAGER = new UserId(2);
    private static final UserId DEPUTY = new UserId(3);
    private static final String REFUSAL = "inspections.refusal.plan.";

    private static final String BOTH = """
            SUBMITTED      OVERRIDE       SUBMITTED
            SUBMITTED      RETURN         RETURNED
            RETURNED       EDIT           RETURNED
            RETURNED       OVERRIDE       RETURNED
            RETURNED       SUBMIT         SUBMITTED
            APPROVED       ISSUE          ISSUED
            ISSUED         AMEND          AMENDING
            ISSUED         RECORD_OUTCOME ISSUED
            ISSUED         CLOSE          CLOSED
            """;
    private static final String FIRST = """
            DRAFT          EDIT           DRAFT
            DRAFT          OVERRIDE       DRAFT
            DRAFT          SUBMIT         SUBMITTED
            DRAFT          CANCEL         CANCELLED
            RETURNED       CANCEL         CANCELLED
            SUBMITTED      CANCEL         CANCELLED
            """;
    private static final String AMENDED = """
            AMENDING       EDIT           AMENDING
            AMENDING       OVERRIDE       AMENDING
            AMENDING       SUBMIT         SUBMITTED
            AMENDING       DROP_AMENDMENT ISSUED
            RETURNED       DROP_AMENDMENT ISSUED
            SUBMITTED      DROP_AMENDMENT ISSUED
            """;
    private static final String SIMPLE = """
            SUBMITTED      APPROVE        APPROVED
            """;
    private static final String FULL = """
            SUBMITTED      APPROVE        UNIT_APPROVED
            UNIT_APPROVED  SEND_TO_REVIEW OVERLAP_REVIEW
            OVERLAP_REVIEW REPORT_OVERLAP RETURNED
            OVERLAP_REVIEW DECLINE        RETURNED
            OVERLAP_REVIEW AUTHORISE      APPROVED
            """;

    static Stream<Arguments> variants() {
        return Stream.of(
                Arguments.of(PlanLifecycle.MANAGER_ALONE, false, BOTH + FIRST + SIMPLE),
                Arguments.of(PlanLifecycle.UNIT_AND_PROVINCE, false, BOTH + FIRST + FULL),
                Arguments.of(PlanLifecycle.MANAGER_ALONE, true, BOTH + AMENDED + SIMPLE),
                Arguments.of(PlanLifecycle.UNIT_AND_PROVINCE, true, BOTH + AMENDED + FULL));
    }

    @ParameterizedTest(name = "levels {0}, amendment {1}")
    @MethodSource("variants")
    @UseCase(value = "INS-02", rule = "LC-1")
    @DisplayName("every stage and action leads where the table says, and nowhere else")
    void everyStageAndActionLeadsWhereTheTableSays(int levels, boolean amendment, String expected) {
        Lifecycle<PlanStage, PlanAction, PlanFacts> table = PlanLifecycle.of(levels, amendment);
        Map<String, String> led = new TreeMap<>();
        for (PlanStage stage : PlanStage.values()) {
            for (PlanAction action : PlanAction.values()) {
                switch (table.decide(stage, action, allGood())) {
                    case Verdict.Allowed<PlanStage>(PlanStage next) -> led.put(stage + " " + action, next.name());
                    case Verdict.Refused<PlanStage>(List<Refusal> reasons) ->
                        assertThat(reasons).containsExactly(Refusal.of(Lifecycle.NO_SUCH_STEP));
                }
            }
        }
        Map<String, String> wanted = expected.lines()
                .map(line -> line.split("\\s+"))
                .collect(Collectors.toMap(cell -> cell[0] + " " + cell[1], cell -> cell[2], (a, b) -> a, TreeMap::new));
        assertThat(led).isEqualTo(wanted);
    }

    @ParameterizedTest(name = "levels {0}, amendment {1}")
    @MethodSource("variants")
    @UseCase(value = "INS-02", rule = "LC-1")
    @DisplayName("every guard refuses alone, with its own reason, and lets go when it holds")
    void everyGuardRefusesAlone(int levels, boolean amendment, String expected) {
        Map<UnaryOperator<PlanFacts>, List<String>> faults = faults();
        Lifecycle<PlanStage, PlanAction, PlanFacts> table = PlanLifecycle.of(levels, amendment);
        table.arrows().forEach(arrow -> {
            List<String> guards = arrow.guards().stream().map(Lifecycle.Guard::key).toList();
            assertThat(faults.values().stream().flatMap(List::stream)).containsAll(guards);
            faults.forEach((fault, keys) -> {
                List<Refusal> wanted = guards.stream().filter(keys::contains).map(Refusal::of).toList();
                assertThat(table.decide(arrow.from(), arrow.action(), fault.apply(allGood())))
                        .as("%s %s %s", arrow.from(), arrow.action(), keys)
                        .isEqualTo(wanted.isEmpty() ? new Verdict.Allowed<>(arrow.to()) : new Verdict.Refused<>(wanted));
            });
        });
    }

    @ParameterizedTest(name = "levels {0}, amendment {1}")
    @MethodSource("variants")
    @UseCase(value = "INS-02", rule = "SD-1")
    @DisplayName("no step of approval is open to a hand that wrote the plan, whatever its rights")
    void noApprovalByTheAuthors(int levels, boolean amendment, String expected) {
        PlanFacts author = with(Set.of(OFFICER), Set.of(OFFICER));
        for (PlanStage stage : PlanStage.values()) {
            assertThat(PlanLifecycle.of(levels, amendment).openTo(stage, author))
                    .doesNotContain(PlanAction.APPROVE, PlanAction.AUTHORISE, PlanAction.OVERRIDE, PlanAction.CLOSE);
        }
    }

    @Test
    @UseCase(value = "INS-02", rule = {"SD-1", "SD-8"})
    @DisplayName("SD-1, SD-8: four eyes look at the real person and the one acted for, on both sides")
    void fourEyesThroughDelegations() {
        // another person
        assertThat(with(Set.of(MANAGER), Set.of(OFFICER)).fourEyes()).isTrue();
        // the drafter in person
        assertThat(with(Set.of(OFFICER), Set.of(OFFICER)).fourEyes()).isFalse();
        // the drafter acting for the manager
        assertThat(with(Set.of(OFFICER, MANAGER), Set.of(OFFICER)).fourEyes()).isFalse();
        // the deputy acting for the drafter
        assertThat(with(Set.of(DEPUTY, OFFICER), Set.of(OFFICER)).fourEyes()).isFalse();
        // the manager, for whom the deputy drafted
        assertThat(with(Set.of(MANAGER), Set.of(DEPUTY, MANAGER)).fourEyes()).isFalse();
        // the deputy acting for the manager on a plan of the officer
        assertThat(with(Set.of(DEPUTY, MANAGER), Set.of(OFFICER)).fourEyes()).isTrue();
        // one hand among several
        assertThat(with(Set.of(MANAGER), Set.of(OFFICER, DEPUTY, MANAGER)).fourEyes()).isFalse();
    }

    @Test
    @UseCase(value = "INS-02", rule = "LC-1")
    @DisplayName("a page shows the open steps and every refused one with all its reasons")
    void stepsTellWhy() {
        PlanFacts empty = new PlanFacts(
                permissions(), true, Set.of(OFFICER), Set.of(OFFICER), PlanFacts.Lines.NONE, PlanFacts.Typed.PROMISED);
        PlanSteps steps = PlanLifecycle.steps(PlanLifecycle.of(1, false), PlanStage.DRAFT, empty);
        assertThat(steps.open()).containsExactlyInAnyOrder(PlanAction.EDIT, PlanAction.CANCEL);
        assertThat(steps.refused())
                .containsEntry(PlanAction.SUBMIT, List.of(Refusal.of(REFUSAL + "needs-items")))
                .containsEntry(PlanAction.OVERRIDE, List.of(Refusal.of(REFUSAL + "four-eyes")));
    }

    @Test
    @UseCase(value = "INS-02", rule = "LC-1")
    @DisplayName("a decision needs its number and a day that is not to come; a notice a day that has come")
    void typedInput() {
        LocalDate today = LocalDate.of(2025, 12, 1);
        assertThat(PlanFacts.Typed.of(StepInput.decision("12/QĐ-SCT", today), today).decision()).isTrue();
        assertThat(PlanFacts.Typed.of(StepInput.decision(" ", today), today).decision()).isFalse();
        assertThat(PlanFacts.Typed.of(StepInput.decision("12/QĐ-SCT", today.plusDays(1)), today).decision()).isFalse();
        assertThat(PlanFacts.Typed.of(StepInput.notified(today), today).notified()).isTrue();
        assertThat(PlanFacts.Typed.of(StepInput.notified(today.plusDays(1)), today).notified()).isFalse();
        assertThat(PlanFacts.Typed.of(StepInput.comment("  "), today).comment()).isFalse();
        assertThat(PlanFacts.Typed.of(StepInput.NONE, today)).isEqualTo(new PlanFacts.Typed(false, false, false));
    }

    /** What may be wrong, one thing at a time, and the refusals that speak of it. */
    private static Map<UnaryOperator<PlanFacts>, List<String>> faults() {
        return Map.ofEntries(
                fault(f -> new PlanFacts(Set.of(), true, f.person(), f.hands(), f.lines(), f.typed()), "not-your-role"),
                fault(f -> new PlanFacts(f.permissions(), false, f.person(), f.hands(), f.lines(), f.typed()),
                        "other-agency"),
                fault(f -> with(f.person(), f.person()), "four-eyes"),
                fault(f -> lines(new PlanFacts.Lines(0, 0, 0, 0, 0)), "needs-items"),
                fault(f -> lines(new PlanFacts.Lines(2, 1, 0, 0, 0)), "items-incomplete"),
                fault(f -> lines(new PlanFacts.Lines(2, 0, 1, 0, 0)), "items-blocked"),
                fault(f -> lines(new PlanFacts.Lines(2, 0, 0, 1, 0)), "overlap-open"),
                fault(f -> lines(new PlanFacts.Lines(2, 0, 0, 0, 1)), "items-unsettled"),
                fault(f -> typed(new PlanFacts.Typed(false, true, true)), "comment-required",
                        "override-reason-required", "overlaps-required", "amendment-reason-required"),
                fault(f -> typed(new PlanFacts.Typed(true, false, true)), "decision-required"),
                fault(f -> typed(new PlanFacts.Typed(true, true, false)), "notice-required"));
    }

    private static Map.Entry<UnaryOperator<PlanFacts>, List<String>> fault(
            UnaryOperator<PlanFacts> fault, String... keys) {
        return Map.entry(fault, Stream.of(keys).map(REFUSAL::concat).toList());
    }

    private static PlanFacts allGood() {
        return with(Set.of(MANAGER), Set.of(OFFICER));
    }

    private static PlanFacts with(Set<UserId> person, Set<UserId> hands) {
        return new PlanFacts(permissions(), true, person, hands, fine(), PlanFacts.Typed.PROMISED);
    }

    private static PlanFacts lines(PlanFacts.Lines lines) {
        return new PlanFacts(permissions(), true, Set.of(MANAGER), Set.of(OFFICER), lines, PlanFacts.Typed.PROMISED);
    }

    private static PlanFacts typed(PlanFacts.Typed typed) {
        return new PlanFacts(permissions(), true, Set.of(MANAGER), Set.of(OFFICER), fine(), typed);
    }

    private static PlanFacts.Lines fine() {
        return new PlanFacts.Lines(2, 0, 0, 0, 0);
    }

    private static Set<String> permissions() {
        return Arrays.stream(PlanAction.values()).map(PlanAction::permission).collect(Collectors.toSet());
    }
}
