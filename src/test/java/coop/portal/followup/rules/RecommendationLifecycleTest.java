package coop.portal.followup.rules;

import static coop.portal.followup.model.RecommendationAction.*;
import static coop.portal.followup.model.RecommendationStage.*;
import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.followup.model.RecommendationAction;
import coop.portal.followup.model.RecommendationStage;
import coop.portal.kernel.Lifecycle;
import coop.portal.kernel.Refusal;
import coop.portal.kernel.Verdict;
import coop.portal.support.UseCase;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every stage with every act, and every guard with the fact that breaks it. */
@UseCase(value = "FOL-02", rule = "K-01")
class RecommendationLifecycleTest {

    /** Where each act leads from each stage when every guard holds; what is missing is refused. */
    private static final Map<RecommendationStage, Map<RecommendationAction, RecommendationStage>> EXPECTED = Map.of(
            OPEN, owed(OPEN, Map.of(BEGIN, IN_PROGRESS, WITHDRAW, CANCELLED)),
            IN_PROGRESS, owed(IN_PROGRESS, Map.of()),
            EXTENDED, owed(EXTENDED, Map.of()),
            REPORTED, Map.of(VERIFY, VERIFIED, SEND_BACK, IN_PROGRESS, CANCEL, CANCELLED),
            VERIFIED, Map.of(CLOSE, CLOSED),
            CLOSED, Map.of(),
            CANCELLED, Map.of());

    private static Map<RecommendationAction, RecommendationStage> owed(
            RecommendationStage stage, Map<RecommendationAction, RecommendationStage> more) {
        Map<RecommendationAction, RecommendationStage> all = new EnumMap<>(RecommendationAction.class);
        all.putAll(more);
        all.put(REPORT, REPORTED);
        all.put(PROPOSE_EXTENSION, stage);
        all.put(APPROVE_EXTENSION, EXTENDED);
        all.put(REJECT_EXTENSION, stage);
        all.put(CANCEL, CANCELLED);
        return all;
    }

    @ParameterizedTest
    @EnumSource(RecommendationStage.class)
    void every_act_leads_where_the_table_of_the_domain_says(RecommendationStage stage) {
        for (RecommendationAction action : RecommendationAction.values()) {
            RecommendationStage expected = EXPECTED.get(stage).get(action);
            Verdict<RecommendationStage> verdict = RecommendationLifecycle.TABLE.decide(stage, action, willing(action));
            if (expected == null) {
                assertThat(verdict).as(stage + " " + action)
                        .isEqualTo(new Verdict.Refused<>(List.of(Refusal.of(Lifecycle.NO_SUCH_STEP))));
            } else {
                assertThat(verdict).as(stage + " " + action).isEqualTo(new Verdict.Allowed<>(expected));
            }
        }
    }

    @Test
    @UseCase(value = "FOL-01", rule = "V-04")
    void nothing_is_done_about_what_is_not_published_but_to_take_it_back() {
        RecommendationFacts hidden = new RecommendationFacts(false, true, true, false, false, false);
        for (RecommendationAction action : RecommendationLifecycle.TABLE.knownFrom(OPEN)) {
            if (action == WITHDRAW) {
                assertThat(refusals(OPEN, action, hidden)).isEmpty();
            } else {
                assertThat(refusals(OPEN, action, hidden)).as(action.name()).contains("followup.refusal.not-published");
            }
        }
        assertThat(refusals(OPEN, WITHDRAW, willing(REPORT))).containsExactly("followup.refusal.published-already");
    }

    @Test
    @UseCase(value = "FOL-02", rule = "K-03")
    void nobody_verifies_what_they_reported_nor_for_another_agency() {
        assertThat(refusals(REPORTED, VERIFY, new RecommendationFacts(true, true, false, true, false, false)))
                .containsExactly("followup.refusal.own-report");
        assertThat(refusals(REPORTED, VERIFY, new RecommendationFacts(true, false, true, true, false, false)))
                .containsExactly("followup.refusal.not-your-agency", "followup.refusal.own-report");
    }

    @Test
    @UseCase(value = "FOL-02", rule = "K-04")
    void nobody_grants_or_refuses_the_later_day_they_asked_for_themselves() {
        RecommendationFacts own = new RecommendationFacts(true, true, true, false, true, true);
        RecommendationFacts none = new RecommendationFacts(true, true, true, false, false, false);
        for (RecommendationStage stage : RecommendationStage.allOwed()) {
            assertThat(refusals(stage, APPROVE_EXTENSION, own)).containsExactly("followup.refusal.own-asking");
            assertThat(refusals(stage, REJECT_EXTENSION, own)).containsExactly("followup.refusal.own-asking");
            assertThat(refusals(stage, APPROVE_EXTENSION, none)).containsExactly("followup.refusal.not-asked");
            assertThat(refusals(stage, PROPOSE_EXTENSION, own)).containsExactly("followup.refusal.already-asked");
        }
    }

    @Test
    @UseCase(value = "FOL-02", rule = "K-02")
    void only_who_has_to_do_it_and_the_agency_say_that_it_is_done_and_only_the_agency_decides() {
        RecommendationFacts stranger = new RecommendationFacts(true, false, false, false, true, false);
        RecommendationFacts owner = new RecommendationFacts(true, false, true, false, false, false);
        RecommendationFacts agency = new RecommendationFacts(true, true, false, false, false, false);
        for (RecommendationAction action : List.of(BEGIN, REPORT)) {
            assertThat(refusals(OPEN, action, stranger)).containsExactly("followup.refusal.not-the-owner");
            assertThat(refusals(OPEN, action, owner)).isEmpty();
            assertThat(refusals(OPEN, action, agency)).isEmpty();
        }
        for (RecommendationAction action : List.of(CANCEL, APPROVE_EXTENSION, REJECT_EXTENSION)) {
            assertThat(refusals(OPEN, action, stranger)).contains("followup.refusal.not-your-agency");
        }
        assertThat(refusals(REPORTED, SEND_BACK, owner)).containsExactly("followup.refusal.not-your-agency");
        assertThat(refusals(VERIFIED, CLOSE, owner)).containsExactly("followup.refusal.not-your-agency");
        assertThat(refusals(REPORTED, CANCEL, owner)).containsExactly("followup.refusal.not-your-agency");
    }

    /** Facts under which nothing but the table itself could refuse the act. */
    private static RecommendationFacts willing(RecommendationAction action) {
        boolean asked = action == APPROVE_EXTENSION || action == REJECT_EXTENSION;
        return new RecommendationFacts(action != WITHDRAW, true, true, false, asked, false);
    }

    private static List<String> refusals(RecommendationStage stage, RecommendationAction action, RecommendationFacts facts) {
        return switch (RecommendationLifecycle.TABLE.decide(stage, action, facts)) {
            case Verdict.Allowed<RecommendationStage> allowed -> List.of();
            case Verdict.Refused<RecommendationStage>(List<Refusal> reasons) ->
                reasons.stream().map(Refusal::key).toList();
        };
    }
}
