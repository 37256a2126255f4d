package coop.portal.fieldwork.persistence;

import coop.portal.inspections.model.InspectionTopic;
import coop.portal.kernel.UserId;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is kept or read in one column with commas: topics in a steady order, people. */
final class Lists {

    private Lists() {}

    static String names(Collection<InspectionTopic> topics) {
        return topics.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    /** People as the database joins them in one column. */
    static Set<UserId> users(@Nullable String joined) {
        return joined == null
                ? Set.of()
                : Arrays.stream(joined.split(",")).map(id -> new UserId(Long.parseLong(id))).collect(Collectors.toUnmodifiableSet());
    }

    static Set<InspectionTopic> topics(String names) {
        return names.isEmpty()
                ? Set.of()
                : Arrays.stream(names.split(",")).map(InspectionTopic::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
