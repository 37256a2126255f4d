package coop.portal.followup.rules;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.followup.model.Clause;
import coop.portal.followup.model.Gravity;
import coop.portal.followup.model.Owner;
import coop.portal.followup.model.RecommendationDraft;
import coop.portal.followup.model.RecommendationKind;
import coop.portal.followup.model.RecommendationStage;
import coop.portal.followup.model.ViolationDraft;
import coop.portal.kernel.Refusal;
import coop.portal.reminders.model.ReminderDays;
import coop.portal.reminders.model.Urgency;
import coop.portal.support.UseCase;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FollowUpRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);
    private static final Clause CLAUSE = new Clause("X", "Luật", "điều 1", "…", Set.of(), false,
            LocalDate.of(2024, 7, 1), LocalDate.of(2026, 6, 30));

    @ParameterizedTest
    @UseCase(value = "FOL-01", rule = "V-02")
    @CsvSource({
        "2024-06-30, followup.refusal.clause-not-yet",
        "2024-07-01,",
        "2026-06-30,",
        "2026-07-01, followup.refusal.clause-no-longer"
    })
    void a_clause_is_chosen_only_for_days_on_which_it_was_in_force(LocalDate on, @Nullable String refusal) {
        List<Refusal> refusals = FollowUpRules.check(violation(on, "X"), CLAUSE, TODAY);
        assertThat(refusals).extracting(Refusal::key).isEqualTo(refusal == null ? List.of() : List.of(refusal));
        assertThat(refusals).allSatisfy(one -> assertThat(one.args()).startsWith("Luật, điều 1").endsWith(on));
    }

    @Test
    @UseCase(value = "FOL-01", rule = "V-01")
    void what_was_found_has_words_evidence_and_a_day_that_has_come() {
        assertThat(FollowUpRules.check(violation(TODAY, null), null, TODAY)).isEmpty();
        assertThat(FollowUpRules.check(
                        new ViolationDraft(" ", "Y", TODAY.plusDays(1), "", Gravity.FAIL, null), null, TODAY))
                .extracting(Refusal::key)
                .containsExactly("followup.refusal.text-missing", "followup.refusal.evidence-missing",
                        "followup.refusal.day-ahead", "followup.refusal.clause-unknown");
    }

    @ParameterizedTest
    @UseCase(value = "FOL-01", rule = "V-03")
    @EnumSource(RecommendationKind.class)
    void a_payment_has_an_amount_and_a_sanction_a_decision_and_nothing_else_has_them(RecommendationKind kind) {
        boolean payment = kind == RecommendationKind.PAYMENT;
        boolean sanction = kind == RecommendationKind.SANCTION;
        assertThat(refusals(kind, null, null)).isEqualTo(payment
                ? List.of("followup.refusal.amount-missing")
                : sanction ? List.of("followup.refusal.decision-missing") : List.of());
        assertThat(refusals(kind, 5_000_000L, null).contains("followup.refusal.amount-of-payments-only")).isEqualTo(!payment);
        assertThat(refusals(kind, null, "12/QĐ").contains("followup.refusal.decision-of-sanctions-only")).isEqualTo(!sanction);
        assertThat(refusals(kind, payment ? 5_000_000L : null, sanction ? "12/QĐ" : null)).isEmpty();
    }

    @Test
    @UseCase(value = "FOL-01", rule = "V-03")
    void a_recommendation_is_due_on_a_day_to_come() {
        assertThat(FollowUpRules.check(draft(RecommendationKind.REMEDY, TODAY, null, null), TODAY))
                .extracting(Refusal::key).containsExactly("followup.refusal.due-passed");
        assertThat(FollowUpRules.check(draft(RecommendationKind.REMEDY, TODAY.plusDays(1), null, null), TODAY)).isEmpty();
    }

    @Test
    @UseCase(value = "FOL-02", rule = "K-04")
    void a_later_day_is_later_than_the_one_that_holds_and_still_to_come() {
        LocalDate due = TODAY.minusDays(3);
        assertThat(FollowUpRules.extending(due, TODAY.plusDays(1), TODAY)).isEmpty();
        assertThat(FollowUpRules.extending(due, TODAY, TODAY)).isNotEmpty();
        assertThat(FollowUpRules.extending(TODAY.plusDays(9), TODAY.plusDays(9), TODAY)).isNotEmpty();
    }

    @ParameterizedTest
    @UseCase(value = "FOL-03", rule = "O-01")
    @CsvSource({"8, CALM", "7, WEEK", "2, WEEK", "1, DAY", "0, DAY", "-1, LATE", "-6, LATE", "-7, ESCALATED", "-70, ESCALATED"})
    void reminders_come_a_week_and_a_day_before_and_a_day_and_a_week_after(int left, Urgency urgency) {
        for (RecommendationStage stage : RecommendationStage.values()) {
            assertThat(Reminders.of(stage, TODAY.plusDays(left), TODAY, new ReminderDays(7, 1, 1, 7))).as(stage.name())
                    .isEqualTo(stage.owed() ? urgency : Urgency.CALM);
        }
    }

    private static List<String> refusals(RecommendationKind kind, @Nullable Long amount, @Nullable String decision) {
        return FollowUpRules.check(draft(kind, TODAY.plusDays(30), amount, decision), TODAY).stream()
                .map(Refusal::key)
                .toList();
    }

    private static RecommendationDraft draft(
            RecommendationKind kind, LocalDate due, @Nullable Long amount, @Nullable String decision) {
        return new RecommendationDraft(null, kind, "Khắc phục", Owner.ORGANISATION, due, amount, decision);
    }

    private static ViolationDraft violation(LocalDate on, @Nullable String clause) {
        return new ViolationDraft("Chưa họp", clause, on, "Biên bản", Gravity.FAIL, "CK-13");
    }
}
