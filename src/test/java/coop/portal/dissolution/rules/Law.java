package coop.portal.dissolution.rules;

import coop.portal.kernel.deadline.CalendarDay;
import coop.portal.kernel.deadline.DayKind;
import coop.portal.kernel.deadline.WorkingCalendar;
import coop.portal.law.model.LegalValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The numbers of law as the migration has them, and a calendar with Tết and exchanged days. */
public final class Law {

    static final Map<String, String> NUMBERS = Map.ofEntries(
            Map.entry("dissolution.regime", "LHTX_2023"), Map.entry("dissolution.verifyDays", "30"),
            Map.entry("dissolution.consolidationMonths", "6"), Map.entry("dissolution.resolutionVotes", "65"),
            Map.entry("dissolution.sendResolutionDays", "7"), Map.entry("dissolution.publishDays", "3"),
            Map.entry("dissolution.complianceMonths", "12"), Map.entry("dissolution.publishNoticeDays", "3"),
            Map.entry("dissolution.revokeDays", "3"), Map.entry("dissolution.dutiesDays", "10"),
            Map.entry("dissolution.silentMonths", "6"), Map.entry("dissolution.silentMonthsGroup", "3"),
            Map.entry("dissolution.silentResultDays", "3"), Map.entry("dissolution.dossierDays", "5"),
            Map.entry("dissolution.taxOpinionDays", "2"), Map.entry("dissolution.resultDays", "5"),
            Map.entry("dissolution.restoreDays", "3"), Map.entry("dissolution.publishRestoreDays", "3"));

    /** Tết 2026 with its days off, the days of April and May 2025 with a Saturday worked instead, and the National Day of 2025. */
    public static final WorkingCalendar CALENDAR = WorkingCalendar.of(
            List.of(
                    off("2025-04-30"), off("2025-05-01"), swapped("2025-05-02", DayKind.OFF_INSTEAD),
                    swapped("2025-04-26", DayKind.WORKED_INSTEAD), off("2025-09-01"), off("2025-09-02"), off("2026-02-16"),
                    off("2026-02-17"), off("2026-02-18"), off("2026-02-19"), off("2026-02-20")),
            Map.of(2025, LocalDate.of(2025, 12, 31), 2026, LocalDate.of(2026, 12, 31)));

    private Law() {}

    public static Optional<LegalValue> on(String name) {
        return Optional.ofNullable(NUMBERS.get(name)).map(number -> value(name, number));
    }

    /** The law of before July 2024. */
    static Optional<LegalValue> of2012(String name) {
        return name.equals(CaseTerms.REGIME) ? Optional.of(value(name, "LHTX_2012")) : Optional.empty();
    }

    private static LegalValue value(String name, String number) {
        return new LegalValue(1, 0, name, number, "điều của " + name, LocalDate.of(2024, 7, 1), null);
    }

    private static CalendarDay off(String day) {
        return swapped(day, DayKind.HOLIDAY);
    }

    private static CalendarDay swapped(String day, DayKind kind) {
        return new CalendarDay(LocalDate.parse(day), kind, "nghỉ", "");
    }
}
