package coop.portal.inspections.rules;

import coop.portal.law.model.LegalValue;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The legal numbers that tests of the rules are held against, as the reference data has them. */
final class Law {

    static final List<LegalValue> ROWS = List.of(
            row("overlap.mode", "BLOCK", "NQ198 4; NĐ217 4.2"),
            row("plan.approvalLevels", "2", "NĐ217 7.2a"),
            row("plan.approvalLevels.COMMUNE", "1", "NĐ217 7.1a"),
            row("plan.workingDaysToIssue", "5", "LTT 18.2"),
            row("days.inspection", "45", "LTT 20.1b"),
            row("days.check", "10", "NĐ217 13.2b"),
            row("days.check.commune", "7", "NĐ217 13.2c"),
            row("twoLevelsFrom", "2025-07-01", "LTT"),
            row("youngMonths", "12", "Tỉnh"),
            row("quietYears", "3", "Tỉnh"),
            row("calendar.ORIENTATION_SUBMITTED", "09-30", "LTT 18.1"),
            row("calendar.ORIENTATION_APPROVED", "10-15", "LTT 18.1"),
            row("calendar.GOVERNMENT_PLAN_ISSUED", "11-15", "LTT 18.2"),
            row("calendar.PLAN_SUBMITTED", "11-20", "LTT 18.2"),
            row("calendar.OPINION_GIVEN", "11-30", "LTT 18.2"));

    private Law() {}

    static LegalNumbers today() {
        return LegalNumbers.on(LocalDate.of(2025, 11, 10), ROWS);
    }

    /** Today's, but one is another. */
    static LegalNumbers but(String name, String value) {
        return LegalNumbers.on(LocalDate.of(2025, 11, 10), Stream.concat(
                        ROWS.stream().filter(one -> !one.name().equals("inspections." + name)),
                        Stream.of(row(name, value, "Điều thử")))
                .toList());
    }

    static LegalValue row(String name, String value, String article) {
        return new LegalValue(0, 0, "inspections." + name, value, article, LocalDate.of(2025, 7, 1), null);
    }
}
