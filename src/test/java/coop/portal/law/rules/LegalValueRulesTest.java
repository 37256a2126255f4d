package coop.portal.law.rules;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.kernel.Refusal;
import coop.portal.kernel.Severity;
import coop.portal.law.model.LegalName;
import coop.portal.law.model.LegalUnit;
import coop.portal.law.model.LegalValue;
import coop.portal.law.model.LegalValueDraft;
import coop.portal.support.UseCase;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@UseCase("LAW-01")
class LegalValueRulesTest {

    private static final LegalName DAYS = LegalName.of("inspections.days.check", LegalUnit.DAYS);
    private static final LocalDate JULY = LocalDate.of(2025, 7, 1);

    @Test
    @UseCase(value = "LAW-01", rule = "LV-1")
    void a_value_is_what_it_is_counted_in() {
        assertThat(stands(LegalUnit.DAYS, "10")).isTrue();
        assertThat(stands(LegalUnit.DAYS, "10.5")).isFalse();
        assertThat(stands(LegalUnit.DAYS, "9999999999")).isFalse();
        assertThat(stands(LegalUnit.DAYS, "-1")).isFalse();
        assertThat(stands(LegalUnit.DAYS, "mười")).isFalse();
        assertThat(stands(LegalUnit.TIMES, "0.2")).isTrue();
        assertThat(stands(LegalUnit.PERCENT, "100")).isTrue();
        assertThat(stands(LegalUnit.PERCENT, "100.1")).isFalse();
        assertThat(stands(LegalUnit.DONG, "50000000000")).isTrue();
        assertThat(stands(LegalUnit.DAY_OF_YEAR, "09-30")).isTrue();
        assertThat(stands(LegalUnit.DAY_OF_YEAR, "13-01")).isFalse();
        assertThat(stands(LegalUnit.DATE, "2025-12-31")).isTrue();
        assertThat(stands(LegalUnit.DATE, "2025-02-30")).isFalse();
        assertThat(stands(LegalUnit.DATE, "0205-12-31")).isFalse();
        assertThat(stands(LegalUnit.DATE, "31/12/2025")).isFalse();
    }

    @Test
    @UseCase(value = "LAW-01", rule = "LV-1")
    void a_choice_is_one_of_its_constants() {
        LegalName choice = LegalName.choice("law.severity", List.of(Severity.values()));
        assertThat(LegalValueRules.reasons(choice, draft("WARNING", JULY, null), List.of())).isEmpty();
        assertThat(LegalValueRules.reasons(choice, draft("PERHAPS", JULY, null), List.of())).hasSize(1);
    }

    @Test
    @UseCase(value = "LAW-01", rule = "LV-2")
    void a_value_has_an_article_a_first_day_and_a_reason() {
        assertThat(LegalValueRules.reasons(DAYS, new LegalValueDraft("10", " ", null, null, ""), List.of()))
                .extracting(Refusal::key)
                .containsExactly("law.refusal.article", "law.refusal.reason", "law.refusal.from");
        assertThat(keys("10", JULY, JULY.minusDays(1))).containsExactly("law.refusal.backwards");
        assertThat(keys("10", JULY, JULY)).isEmpty();
    }

    @Test
    @UseCase(value = "LAW-01", rule = "LV-3")
    void no_two_values_hold_on_one_day() {
        LegalValue closed = kept(JULY, JULY.plusDays(9));
        assertThat(keys("10", JULY.plusDays(9), null, closed)).containsExactly("law.refusal.overlap");
        assertThat(keys("10", JULY.plusDays(10), null, closed)).isEmpty();
        assertThat(keys("10", JULY.minusDays(5), JULY.minusDays(1), closed)).isEmpty();
        assertThat(keys("10", JULY.minusDays(5), JULY, closed)).containsExactly("law.refusal.overlap");
        assertThat(keys("10", JULY.minusDays(5), null, closed)).containsExactly("law.refusal.overlap");
    }

    @Test
    @UseCase(value = "LAW-01", rule = "LV-3")
    void what_holds_without_an_end_ends_the_day_before_the_new_value() {
        LegalValue open = kept(JULY, null);
        assertThat(keys("10", JULY.plusDays(1), null, open)).isEmpty();
        assertThat(LegalValueRules.ended(List.of(open), JULY.plusDays(1))).contains(open.until(JULY));
        assertThat(keys("10", JULY, null, open)).containsExactly("law.refusal.overlap");
        assertThat(LegalValueRules.ended(List.of(open), JULY)).isEmpty();
    }

    private static boolean stands(LegalUnit unit, String value) {
        return LegalValueRules.reasons(LegalName.of("law.x", unit), draft(value, JULY, null), List.of()).isEmpty();
    }

    private static List<String> keys(String value, LocalDate from, @Nullable LocalDate to, LegalValue... others) {
        return LegalValueRules.reasons(DAYS, draft(value, from, to), List.of(others)).stream().map(Refusal::key).toList();
    }

    private static LegalValueDraft draft(String value, LocalDate from, @Nullable LocalDate to) {
        return new LegalValueDraft(value, "Điều 13", from, to, "Luật mới");
    }

    private static LegalValue kept(LocalDate from, @Nullable LocalDate to) {
        return new LegalValue(1, 0, DAYS.name(), "7", "Điều 12", from, to);
    }
}
