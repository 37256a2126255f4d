package coop.portal.inspections;

import coop.portal.kernel.Change;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Changes as the trail keeps them: keys of messages instead of names of fields and constants, days as people write them. */
final class TrailWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final Map<String, String> CONSTANTS = Map.of(
            "kind", "InspectionKind", "mode", "InspectionMode", "basis", "InspectionBasis", "outcome", "ItemOutcome",
            "signalKind", "SignalKind");

    private TrailWords() {}

    static List<Change> of(List<Change> changes) {
        return changes.stream()
                .map(change -> new Change(
                        "inspections.field." + change.field(),
                        value(change.field(), change.before()),
                        value(change.field(), change.after())))
                .toList();
    }

    private static @Nullable String value(String field, @Nullable String value) {
        if (value == null) {
            return null;
        }
        String type = CONSTANTS.get(field);
        if (type != null) {
            return "inspections." + type + "." + value;
        }
        if (field.equals("topics") && !value.isEmpty() && !value.contains(",")) {
            return "inspections.InspectionTopic." + value;
        }
        return value.matches("\\d{4}-\\d{2}-\\d{2}") ? DAY.format(LocalDate.parse(value)) : value;
    }
}
