package coop.portal.fieldwork.persistence;

import coop.portal.inspections.model.InspectionTopic;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Topics as they are kept in one column: names with commas, in a steady order. */
final class Lists {

    private Lists() {}

    static String names(Collection<InspectionTopic> topics) {
        return topics.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    static Set<InspectionTopic> topics(String names) {
        return names.isEmpty()
                ? Set.of()
                : Arrays.stream(names.split(",")).map(InspectionTopic::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
