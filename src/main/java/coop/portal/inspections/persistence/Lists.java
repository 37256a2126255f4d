package coop.portal.inspections.persistence;

import coop.portal.inspections.model.InspectionTopic;
import coop.portal.kernel.AgencyId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Short lists as they are kept in one column: names and ids with commas, in a steady order; texts line by line. */
final class Lists {

    private Lists() {}

    static String names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    static Set<InspectionTopic> topics(String names) {
        return parts(names).stream().map(InspectionTopic::valueOf).collect(Collectors.toSet());
    }

    static String ids(Collection<AgencyId> agencies) {
        return agencies.stream().map(AgencyId::text).sorted().collect(Collectors.joining(","));
    }

    static Set<AgencyId> agencies(String ids) {
        return parts(ids).stream().map(AgencyId::parse).collect(Collectors.toSet());
    }

    static String lines(List<String> texts) {
        return String.join("\n", texts);
    }

    static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : text.lines().toList();
    }

    private static List<String> parts(String joined) {
        return joined.isEmpty() ? List.of() : Arrays.asList(joined.split(","));
    }
}
