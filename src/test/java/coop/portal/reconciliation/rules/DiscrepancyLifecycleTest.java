package coop.portal.reconciliation.rules;

import static coop.portal.reconciliation.model.DiscrepancyAction.*;
import static coop.portal.reconciliation.model.DiscrepancyStage.*;
import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.kernel.Refusal;
import coop.portal.kernel.Verdict;
import coop.portal.reconciliation.model.DiscrepancyAction;
import coop.portal.reconciliation.model.DiscrepancyFacts;
import coop.portal.reconciliation.model.DiscrepancyKind;
import coop.portal.reconciliation.model.DiscrepancyStage;
import coop.portal.reconciliation.model.ItemChoice;
import coop.portal.reconciliation.model.ItemDifference;
import coop.portal.reconciliation.model.PublicItem;
import coop.portal.support.UseCase;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every stage with every act, and every guard with the fact that breaks it. */
@UseCase(value = "REC-02", rule = "S-01")
class DiscrepancyLifecycleTest {

    private static final ItemDifference PORTAL_RIGHT =
            new ItemDifference(PublicItem.NAME, "A", "B", ItemChoice.PORTAL, false);
    private static final ItemDifference UNDECIDED = ItemDifference.found(PublicItem.NAME, "A", "B");

    /** Where each act leads from each stage when every guard holds; what is missing is refused. */
    private static final Map<DiscrepancyStage, Map<DiscrepancyAction, DiscrepancyStage>> EXPECTED = Map.of(
            OPEN, always(OPEN, Map.of(ASSIGN, ASSIGNED, SEND_NOTICE, NOTICE_SENT, SEND_CORRECTION, CORRECTION_SENT)),
            ASSIGNED, always(ASSIGNED, Map.of(ASSIGN, ASSIGNED, SEND_NOTICE, NOTICE_SENT, SEND_CORRECTION, CORRECTION_SENT)),
            NOTICE_SENT, always(NOTICE_SENT, Map.of(RECORD_ANSWER, ANSWERED, MISS_DEADLINE, NO_ANSWER)),
            ANSWERED, always(ANSWERED, Map.of(SEND_CORRECTION, CORRECTION_SENT)),
            CORRECTION_SENT, always(CORRECTION_SENT, Map.of(SEND_CORRECTION, CORRECTION_SENT)),
            NO_ANSWER, always(NO_ANSWER, Map.of(RECORD_ANSWER, ANSWERED, VERIFY, VERIFY_ON_SITE)),
            VERIFY_ON_SITE, always(VERIFY_ON_SITE, Map.of(RECORD_VERIFICATION, ANSWERED, RECORD_ANSWER, ANSWERED)),
            CONFIRMED, Map.of(CLOSE, CLOSED),
            CLOSED, Map.of(),
            DISMISSED, Map.of());

    private static Map<DiscrepancyAction, DiscrepancyStage> always(
            DiscrepancyStage stage, Map<DiscrepancyAction, DiscrepancyStage> more) {
        Map<DiscrepancyAction, DiscrepancyStage> all = new EnumMap<>(more);
        all.put(DECIDE, stage);
        all.put(PICK, stage);
        all.put(CONFIRM, CONFIRMED);
        all.put(PROPOSE_DISMISSAL, stage);
        all.put(APPROVE_DISMISSAL, DISMISSED);
        all.put(REJECT_DISMISSAL, stage);
        return all;
    }

    @ParameterizedTest
    @EnumSource(DiscrepancyStage.class)
    void every_act_leads_where_the_table_of_the_domain_says(DiscrepancyStage stage) {
        for (DiscrepancyAction action : DiscrepancyAction.values()) {
            DiscrepancyStage expected = EXPECTED.get(stage).get(action);
            Verdict<DiscrepancyStage> verdict = DiscrepancyLifecycle.TABLE.decide(stage, action, willing(action));
            if (expected == null) {
                assertThat(verdict).as(stage + " " + action).isInstanceOf(Verdict.Refused.class);
            } else {
                assertThat(verdict).as(stage + " " + action).isEqualTo(new Verdict.Allowed<>(expected));
            }
        }
    }

    @Test
    void a_correction_needs_something_that_the_portal_is_right_about_and_nothing_undecided() {
        assertThat(refusal(ANSWERED, SEND_CORRECTION, facts(DiscrepancyKind.DIFFERENT, List.of(UNDECIDED))))
                .containsExactly("reconciliation.refusal.nothing-to-correct", "reconciliation.refusal.items-undecided");
        assertThat(refusal(ANSWERED, SEND_CORRECTION, facts(DiscrepancyKind.DIFFERENT, List.of(
                        PORTAL_RIGHT, ItemDifference.found(PublicItem.ADDRESS, "x", "y")))))
                .containsExactly("reconciliation.refusal.items-undecided");
        assertThat(refusal(ANSWERED, SEND_CORRECTION, facts(DiscrepancyKind.DIFFERENT, List.of(PORTAL_RIGHT.settling()))))
                .containsExactly("reconciliation.refusal.nothing-to-correct");
        assertThat(refusal(OPEN, SEND_CORRECTION, facts(DiscrepancyKind.ONLY_PORTAL, List.of()))).isEmpty();
    }

    @Test
    @UseCase(value = "REC-02", rule = "S-04")
    void nobody_approves_or_rejects_what_they_proposed_themselves() {
        DiscrepancyFacts own = new DiscrepancyFacts(DiscrepancyKind.DIFFERENT, List.of(UNDECIDED), false, true, true, false);
        assertThat(refusal(OPEN, APPROVE_DISMISSAL, own)).containsExactly("reconciliation.refusal.own-proposal");
        assertThat(refusal(OPEN, REJECT_DISMISSAL, own)).containsExactly("reconciliation.refusal.own-proposal");
        assertThat(refusal(OPEN, PROPOSE_DISMISSAL, own)).containsExactly("reconciliation.refusal.already-proposed");
        assertThat(refusal(OPEN, APPROVE_DISMISSAL, facts(DiscrepancyKind.DIFFERENT, List.of(UNDECIDED))))
                .containsExactly("reconciliation.refusal.not-proposed");
    }

    @Test
    @UseCase(value = "REC-02", rule = "S-03")
    void the_legal_status_always_follows_the_national_side() {
        for (PublicItem item : PublicItem.values()) {
            for (ItemChoice choice : ItemChoice.values()) {
                boolean refused = !DiscrepancyLifecycle.refusing(item, choice).isEmpty();
                assertThat(refused).as(item + " " + choice)
                        .isEqualTo(item == PublicItem.STATUS && choice == ItemChoice.PORTAL);
            }
        }
    }

    @Test
    void a_notice_is_missed_only_after_its_last_day_and_nothing_is_confirmed_while_it_differs() {
        DiscrepancyFacts inTime = facts(DiscrepancyKind.DIFFERENT, List.of(UNDECIDED));
        assertThat(refusal(NOTICE_SENT, MISS_DEADLINE, inTime)).containsExactly("reconciliation.refusal.not-overdue");
        assertThat(refusal(CORRECTION_SENT, CONFIRM, inTime)).containsExactly("reconciliation.refusal.still-different");
        assertThat(refusal(OPEN, PICK, inTime)).containsExactly("reconciliation.refusal.nothing-to-pick");
        assertThat(refusal(OPEN, DECIDE, facts(DiscrepancyKind.ONLY_PORTAL, List.of())))
                .containsExactly("reconciliation.refusal.nothing-to-compare");
    }

    /** Facts under which nothing but the table itself could refuse the act. */
    private static DiscrepancyFacts willing(DiscrepancyAction action) {
        return new DiscrepancyFacts(
                action == PICK ? DiscrepancyKind.CANDIDATES : DiscrepancyKind.DIFFERENT,
                List.of(PORTAL_RIGHT), true, action != PROPOSE_DISMISSAL, false, true);
    }

    private static DiscrepancyFacts facts(DiscrepancyKind kind, List<ItemDifference> items) {
        return new DiscrepancyFacts(kind, items, false, false, false, false);
    }

    private static List<String> refusal(DiscrepancyStage stage, DiscrepancyAction action, DiscrepancyFacts facts) {
        return switch (DiscrepancyLifecycle.TABLE.decide(stage, action, facts)) {
            case Verdict.Allowed<DiscrepancyStage> allowed -> List.of();
            case Verdict.Refused<DiscrepancyStage>(List<Refusal> reasons) -> reasons.stream().map(Refusal::key).toList();
        };
    }
}
