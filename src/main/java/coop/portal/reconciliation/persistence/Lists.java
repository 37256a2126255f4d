package coop.portal.reconciliation.persistence;

import coop.portal.kernel.OrganisationId;
import coop.portal.reconciliation.model.PublicItem;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Constants and ids as they are kept in one column. */
final class Lists {

    private Lists() {}

    static String names(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).collect(Collectors.joining(","));
    }

    static Set<PublicItem> items(String names) {
        return names.isEmpty()
                ? Set.of()
                : Arrays.stream(names.split(","))
                        .map(PublicItem::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(PublicItem.class)));
    }

    static String ids(Collection<OrganisationId> ids) {
        return ids.stream().map(id -> Long.toString(id.value())).collect(Collectors.joining(","));
    }

    static List<OrganisationId> organisations(String ids) {
        return ids.isEmpty()
                ? List.of()
                : Arrays.stream(ids.split(",")).map(Long::valueOf).map(OrganisationId::new).toList();
    }
}
