package coop.portal.inspections.ui;

import coop.portal.inspections.model.InspectionTopic;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Topics as a draft of a form keeps them: their names between commas, in order, so that equal choices are equal texts. */
final class TopicNames {

    private TopicNames() {}

    static String of(Set<InspectionTopic> topics) {
        return topics.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    static Set<InspectionTopic> read(String names) {
        List<String> wanted = List.of(names.split(","));
        return Arrays.stream(InspectionTopic.values())
                .filter(topic -> wanted.contains(topic.name()))
                .collect(Collectors.toSet());
    }
}
