package coop.portal.checklists.rules;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.checklists.model.ChecklistAction;
import coop.portal.checklists.model.ChecklistState;
import coop.portal.kernel.Lifecycle;
import coop.portal.kernel.Refusal;
import coop.portal.kernel.Verdict;
import coop.portal.support.UseCase;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

@UseCase(value = "CHK-02", rule = "B-02")
class ChecklistLifecycleTest {

    private static final ChecklistFacts ALL = new ChecklistFacts(true, true, true);

    @Test
    void every_state_and_act_is_in_the_table() {
        Map<String, String> table = new TreeMap<>();
        for (ChecklistState state : ChecklistState.values()) {
            for (ChecklistAction action : ChecklistAction.values()) {
                table.put(state + " " + action, said(state, action, ALL));
            }
        }
        assertThat(table).isEqualTo(new TreeMap<>(Map.of(
                "OPEN ANSWER", "OPEN", "OPEN FREEZE", "FROZEN", "OPEN REOPEN", Lifecycle.NO_SUCH_STEP,
                "FROZEN ANSWER", Lifecycle.NO_SUCH_STEP, "FROZEN FREEZE", Lifecycle.NO_SUCH_STEP, "FROZEN REOPEN", "REOPENED",
                "REOPENED ANSWER", "REOPENED", "REOPENED FREEZE", "FROZEN", "REOPENED REOPEN", Lifecycle.NO_SUCH_STEP)));
    }

    @Test
    @UseCase(value = "CHK-03", rule = "A-03")
    void whoever_answers_needs_the_permission_and_a_place_on_the_team() {
        assertThat(said(ChecklistState.OPEN, ChecklistAction.ANSWER, new ChecklistFacts(false, true, true)))
                .isEqualTo("checklists.refusal.not-your-role");
        assertThat(said(ChecklistState.REOPENED, ChecklistAction.ANSWER, new ChecklistFacts(true, false, true)))
                .isEqualTo("checklists.refusal.not-on-team");
    }

    @Test
    void the_check_freezes_whoever_acts_and_reopens_only_with_a_reason() {
        ChecklistFacts none = new ChecklistFacts(false, false, false);
        assertThat(said(ChecklistState.OPEN, ChecklistAction.FREEZE, none)).isEqualTo("FROZEN");
        assertThat(said(ChecklistState.FROZEN, ChecklistAction.REOPEN, none)).isEqualTo("checklists.refusal.reason-required");
    }

    private static String said(ChecklistState state, ChecklistAction action, ChecklistFacts facts) {
        return switch (ChecklistLifecycle.TABLE.decide(state, action, facts)) {
            case Verdict.Allowed<ChecklistState>(ChecklistState next) -> next.name();
            case Verdict.Refused<ChecklistState> refused -> String.join(" ", refused.reasons().stream().map(Refusal::key).toList());
        };
    }
}
