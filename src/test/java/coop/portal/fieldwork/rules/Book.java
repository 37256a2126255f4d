package coop.portal.fieldwork.rules;

import coop.portal.law.model.LegalValue;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** The numbers of law as the migrations have them. */
final class Book {

    static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("inspections.days.inspection", 45), Map.entry("inspections.days.check", 10),
            Map.entry("inspections.days.check.commune", 7), Map.entry("fieldwork.extensionDays.INSPECTORATE", 25),
            Map.entry("fieldwork.extensionDays.DEPARTMENT", 5), Map.entry("fieldwork.extensionDays.COMMUNE", 3),
            Map.entry("fieldwork.announceDays.inspection", 15), Map.entry("fieldwork.announceDays.check", 15),
            Map.entry("fieldwork.reportDays.inspection", 20), Map.entry("fieldwork.reportDays.check", 10),
            Map.entry("fieldwork.assignDraftDays", 5), Map.entry("fieldwork.draftDays", 20),
            Map.entry("fieldwork.concludeDays.inspection", 15), Map.entry("fieldwork.concludeDays.check", 15),
            Map.entry("fieldwork.publishDays", 10), Map.entry("fieldwork.pauseDays", 30),
            Map.entry("fieldwork.subjectReportDays", 10), Map.entry("fieldwork.directiveDays", 15));

    private Book() {}

    static Optional<LegalValue> on(String name) {
        return Optional.ofNullable(NUMBERS.get(name))
                .map(number -> new LegalValue(1, 0, name, number.toString(), "điều của " + name, LocalDate.of(2025, 7, 1), null));
    }
}
