package coop.portal.dissolution.persistence;

import coop.portal.dissolution.model.CaseGround;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Grounds as they are kept in one column: names with commas, in a steady order. */
final class Lists {

    private Lists() {}

    static String names(Collection<CaseGround> grounds) {
        return grounds.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    static Set<CaseGround> grounds(String names) {
        return names.isEmpty()
                ? Set.of()
                : Arrays.stream(names.split(",")).map(CaseGround::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
