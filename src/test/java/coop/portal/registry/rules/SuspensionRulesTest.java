package coop.portal.registry.rules;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Refusal;
import coop.portal.kernel.deadline.WorkingCalendar;
import coop.portal.registry.model.LegalStatus;
import coop.portal.registry.model.OrganisationType;
import coop.portal.registry.model.SuspensionDraft;
import coop.portal.registry.model.SuspensionRow;
import coop.portal.registry.model.SuspensionSheet;
import coop.portal.registry.model.SuspensionState;
import coop.portal.registry.rules.SuspensionRules.Limits;
import coop.portal.support.UseCase;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@UseCase("REG-22")
class SuspensionRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);
    private static final LocalDate START = LocalDate.of(2026, 10, 8);
    private static final LocalDate END = LocalDate.of(2027, 10, 7);
    private static final Limits LIMITS = limits(12, 3, 3, 15, 3);
    private static final WorkingCalendar CALENDAR = WorkingCalendar.WEEKENDS_ONLY;

    @ParameterizedTest
    @UseCase(value = "REG-22", rule = "SUS-1")
    @CsvSource({"2026-10-08,2027-10-07,true", "2026-10-08,2027-10-08,false", "2026-10-08,2026-10-08,true",
        "2026-10-08,2026-10-07,false", "2024-02-29,2025-02-28,true", "2024-02-29,2025-03-01,false"})
    void a_suspension_lasts_twelve_months_at_the_most(LocalDate from, LocalDate to, boolean allowed) {
        assertThat(keys(draft(from, to), LegalStatus.ACTIVE, LIMITS).isEmpty()).isEqualTo(allowed);
    }

    @Test
    @UseCase(value = "REG-22", rule = "SUS-1")
    void a_number_that_is_not_configured_is_never_guessed() {
        for (int missing = 0; missing < 3; missing++) {
            @Nullable Integer[] numbers = {12, 3, 3, 15, 3};
            numbers[missing] = null;
            assertThat(keys(draft(START, END), LegalStatus.ACTIVE, limits(numbers)))
                    .containsExactly("registry.refusal.suspension-not-configured");
        }
    }

    @ParameterizedTest
    @UseCase(value = "REG-22", rule = "SUS-2")
    @EnumSource(LegalStatus.class)
    void only_what_is_active_or_suspended_is_suspended(LegalStatus status) {
        boolean allowed = status == LegalStatus.ACTIVE || status == LegalStatus.SUSPENDED;
        assertThat(keys(draft(START, END), status, LIMITS).isEmpty()).isEqualTo(allowed);
    }

    @Test
    @UseCase(value = "REG-22", rule = "SUS-2")
    void a_notice_is_whole_and_does_not_overlap_with_another() {
        assertThat(keys(new SuspensionDraft(false, " ", null, null, null), LegalStatus.ACTIVE, LIMITS))
                .containsExactly("registry.refusal.suspension-notice", "registry.refusal.suspension-received",
                        "registry.refusal.suspension-days");
        SuspensionRow other = row(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 10, 8), TODAY, null, false);
        assertThat(reasons(draft(START, END), other)).containsExactly("registry.refusal.suspension-overlaps");
        assertThat(reasons(draft(START.plusDays(1), END), other)).isEmpty();
        SuspensionRow resumed = row(LocalDate.of(2026, 1, 1), END, TODAY, START, false);
        assertThat(reasons(draft(START, END), resumed)).isEmpty();
    }

    @ParameterizedTest
    @UseCase(value = "REG-22", rule = "SUS-3")
    @CsvSource({"2026-10-05,2026-10-08,false,false", "2026-10-05,2026-10-07,false,true", "2026-10-05,2026-10-07,true,false",
        "2026-10-02,2026-10-07,false,false", "2026-10-02,2026-10-06,false,true"})
    void a_notice_comes_three_working_days_before(LocalDate received, LocalDate from, boolean forced, boolean late) {
        assertThat(SuspensionRules.late(new SuspensionDraft(forced, "TB", received, from, END), 3, CALENDAR)).isEqualTo(late);
    }

    @ParameterizedTest
    @UseCase(value = "REG-22", rule = "SUS-8")
    @CsvSource({"COOPERATIVE_GROUP,13,false,false", "COOPERATIVE_GROUP,14,false,true", "COOPERATIVE_GROUP,1,true,true",
        "COOPERATIVE,1,false,true", "COOPERATIVE_UNION,0,false,true"})
    void only_a_group_that_stops_for_few_days_needs_no_notice(OrganisationType type, int more, boolean forced, boolean noted) {
        SuspensionDraft draft = new SuspensionDraft(forced, "TB", TODAY, START, START.plusDays(more));
        assertThat(SuspensionRules.threshold(type, draft, LIMITS).isEmpty()).isEqualTo(noted);
        assertThat(SuspensionRules.threshold(type, draft, limits(12, 3, 3, 15, 3, null))).as("not configured").isEmpty();
    }

    @Test
    @UseCase(value = "REG-22", rule = "SUS-4")
    void it_is_confirmed_once_with_a_document_between_receipt_and_today() {
        SuspensionRow noticed = row(START, END, null, null, false);
        assertThat(SuspensionRules.confirming(noticed, TODAY, "XN 1", TODAY)).isEmpty();
        assertThat(SuspensionRules.confirming(noticed, TODAY.plusDays(1), "XN 1", TODAY)).hasSize(1);
        assertThat(SuspensionRules.confirming(noticed, LocalDate.of(2026, 9, 30), "XN 1", TODAY)).hasSize(1);
        assertThat(SuspensionRules.confirming(noticed, TODAY, " ", TODAY)).hasSize(1);
        assertThat(SuspensionRules.confirming(row(START, END, TODAY, null, false), TODAY, "XN 1", TODAY)).hasSize(1);
    }

    @Test
    @UseCase(value = "REG-22", rule = "SUS-5")
    void business_goes_on_between_the_first_day_and_today() {
        SuspensionRow running = row(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), LocalDate.of(2026, 1, 1), null, false);
        assertThat(SuspensionRules.resuming(running, TODAY, "TB 2", TODAY)).isEmpty();
        assertThat(SuspensionRules.resuming(running, TODAY.plusDays(1), "TB 2", TODAY)).hasSize(1);
        assertThat(SuspensionRules.resuming(running, LocalDate.of(2025, 12, 31), "TB 2", TODAY)).hasSize(1);
        assertThat(SuspensionRules.resuming(running, TODAY, "", TODAY)).hasSize(1);
        assertThat(SuspensionRules.resuming(row(running.from(), running.to(), null, null, false), TODAY, "TB", TODAY)).hasSize(1);
        assertThat(SuspensionRules.resuming(row(running.from(), running.to(), TODAY, TODAY, false), TODAY, "TB", TODAY)).hasSize(1);
        assertThat(SuspensionRules.resuming(row(running.from(), running.to(), TODAY, null, true), TODAY, "TB", TODAY)).hasSize(1);
    }

    @ParameterizedTest
    @UseCase(value = "REG-22", rule = "SUS-6")
    @CsvSource({
        "2026-10-08,2027-01-01,CONFIRMED,false", "2026-10-05,2027-01-01,RUNNING,false",
        "2026-01-01,2026-10-27,RUNNING,false", "2026-01-01,2026-10-26,ENDING,false",
        "2026-01-01,2026-10-09,ENDING,false", "2026-01-01,2026-10-08,ENDING,true",
        "2026-01-01,2026-10-05,ENDING,true", "2026-01-01,2026-10-04,OVERDUE,false"
    })
    void the_end_is_told_fifteen_and_three_working_days_before_and_missed_after(
            LocalDate from, LocalDate to, SuspensionState state, boolean last) {
        SuspensionSheet sheet = SuspensionRules.sheet(row(from, to, from, null, false), LIMITS, CALENDAR, TODAY);
        assertThat(sheet.state()).isEqualTo(state);
        assertThat(sheet.lastAlert()).isEqualTo(last);
        boolean runs = state != SuspensionState.CONFIRMED;
        assertThat(sheet.toBegin()).isEqualTo(runs);
        if (state == SuspensionState.ENDING || state == SuspensionState.OVERDUE) {
            assertThat(sheet.due()).isEqualTo(to);
        }
    }

    @Test
    @UseCase(value = "REG-22", rule = "SUS-6")
    void what_is_renewed_resumed_or_unconfirmed_is_not_overdue() {
        LocalDate from = LocalDate.of(2026, 1, 1);
        LocalDate to = LocalDate.of(2026, 6, 1);
        assertThat(state(row(from, to, from, null, true))).isEqualTo(SuspensionState.RENEWED);
        assertThat(state(row(from, to, from, TODAY, false))).isEqualTo(SuspensionState.RESUMED);
        assertThat(state(row(from, to, null, null, false))).isEqualTo(SuspensionState.NOTICED);
        assertThat(state(row(from, to, null, null, false)).open()).isTrue();
        assertThat(SuspensionState.RENEWED.open() || SuspensionState.RESUMED.open()).isFalse();
    }

    private static SuspensionState state(SuspensionRow row) {
        return SuspensionRules.sheet(row, LIMITS, CALENDAR, TODAY).state();
    }

    private static SuspensionDraft draft(LocalDate from, LocalDate to) {
        return new SuspensionDraft(false, "TB 01/2026", TODAY, from, to);
    }

    private static List<String> keys(SuspensionDraft draft, LegalStatus status, Limits limits) {
        return SuspensionRules.reasons(draft, status, List.of(), limits, TODAY).stream().map(Refusal::key).toList();
    }

    private static List<String> reasons(SuspensionDraft draft, SuspensionRow other) {
        return SuspensionRules.reasons(draft, LegalStatus.SUSPENDED, List.of(other), LIMITS, TODAY).stream()
                .map(Refusal::key)
                .toList();
    }

    private static SuspensionRow row(
            LocalDate from, LocalDate to, @Nullable LocalDate confirmed, @Nullable LocalDate resumed, boolean renewed) {
        return new SuspensionRow(1, 0, new OrganisationId(1), "HTX", LegalStatus.ACTIVE, false, "TB", LocalDate.of(2026, 10, 1),
                from, to, false, LocalDate.of(2026, 10, 6), confirmed, resumed, renewed);
    }

    private static Limits limits(@Nullable Integer... numbers) {
        List<OptionalInt> all = Arrays.stream(numbers)
                .map(number -> number == null ? OptionalInt.empty() : OptionalInt.of(number))
                .toList();
        return new Limits(all.get(0), all.get(1), all.get(2), all.get(3), all.get(4),
                all.size() > 5 ? all.get(5) : OptionalInt.of(15));
    }
}
