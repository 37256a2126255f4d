package coop.portal.figures.rules;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.figures.model.FigurePermissions;
import coop.portal.figures.model.ReportAction;
import coop.portal.figures.model.ReportState;
import coop.portal.figures.model.ReportSteps;
import coop.portal.kernel.UserId;
import coop.portal.support.UseCase;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@UseCase("FIG-04")
class ReportLifecycleTest {

    private static final Set<String> ALL = new FigurePermissions().names();
    private static final Set<UserId> ME = Set.of(new UserId(1));
    private static final Set<UserId> ANOTHER = Set.of(new UserId(2));

    private static ReportFacts facts(Set<UserId> hands) {
        return new ReportFacts(ALL, ME, hands, true, true, true, true);
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_STARTED, EDIT HAND_IN",
        "DRAFT, EDIT SUBMIT HAND_IN",
        "RETURNED, EDIT SUBMIT HAND_IN",
        "SUBMITTED, HAND_IN CHECK RETURN",
        "CHECKED_COMMUNE, ACCEPT RETURN",
        "ACCEPTED, RETURN LOCK",
        "LOCKED, ''"
    })
    @UseCase(value = "FIG-04", rule = "C-01")
    void each_state_knows_its_acts_and_no_others(ReportState state, String acts) {
        Set<ReportAction> expected = acts.isEmpty()
                ? Set.of()
                : Arrays.stream(acts.split(" ")).map(ReportAction::valueOf).collect(Collectors.toSet());
        assertThat(ReportLifecycle.TABLE.openTo(state, facts(ANOTHER))).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(ReportAction.class)
    @UseCase(value = "FIG-04", rule = "C-01")
    void no_act_is_open_without_its_permission_nor_when_the_period_is_locked(ReportAction action) {
        Set<String> others = new HashSet<>(ALL);
        others.remove(action.permission());
        for (ReportState state : ReportState.values()) {
            assertThat(ReportLifecycle.TABLE.openTo(state, new ReportFacts(others, ME, ANOTHER, true, true, true, true)))
                    .doesNotContain(action);
            assertThat(ReportLifecycle.TABLE.openTo(state, new ReportFacts(ALL, ME, ANOTHER, false, true, true, true)))
                    .isEmpty();
        }
    }

    @Test
    @UseCase(value = "FIG-04", rule = "C-02")
    void nobody_checks_or_accepts_their_own() {
        assertThat(ReportLifecycle.TABLE.openTo(ReportState.SUBMITTED, facts(ME))).doesNotContain(ReportAction.CHECK);
        assertThat(ReportLifecycle.TABLE.openTo(ReportState.CHECKED_COMMUNE, facts(ME))).doesNotContain(ReportAction.ACCEPT);
    }

    @Test
    @UseCase(value = "FIG-04", rule = "C-03")
    void nothing_is_sent_back_without_a_reason() {
        ReportFacts silent = new ReportFacts(ALL, ME, ANOTHER, true, true, true, false);
        assertThat(ReportLifecycle.TABLE.openTo(ReportState.SUBMITTED, silent)).doesNotContain(ReportAction.RETURN);
    }

    @Test
    void what_is_not_sound_is_not_submitted_and_what_has_errors_not_accepted() {
        ReportFacts warned = new ReportFacts(ALL, ME, ANOTHER, true, true, false, true);
        assertThat(ReportLifecycle.TABLE.openTo(ReportState.DRAFT, warned)).doesNotContain(ReportAction.SUBMIT);
        assertThat(ReportLifecycle.TABLE.openTo(ReportState.CHECKED_COMMUNE, warned)).contains(ReportAction.ACCEPT);
        ReportFacts wrong = new ReportFacts(ALL, ME, ANOTHER, true, false, false, true);
        assertThat(ReportLifecycle.TABLE.openTo(ReportState.CHECKED_COMMUNE, wrong)).doesNotContain(ReportAction.ACCEPT);
    }

    @Test
    void a_refused_act_of_ones_own_role_is_explained_and_of_anothers_is_not() {
        ReportSteps steps = ReportLifecycle.steps(ReportState.SUBMITTED,
                new ReportFacts(Set.of(FigurePermissions.REPORT_CHECK), ME, ME, true, true, true, true));
        assertThat(steps.refused()).containsOnlyKeys(ReportAction.CHECK);
    }
}
