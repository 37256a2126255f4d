package coop.portal.registry.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an organisation does: its field, its trades and what marks it. The sector follows the main trade (NĐ113 art. 4). */
public record Activity(
        @Nullable Sector sector, @Nullable AgriSubType agriSubType, List<Industry> industries, Set<OrganisationFlag> flags) {

    public static final Activity EMPTY = new Activity(null, null, List.of(), Set.of());

    public Activity {
        industries = List.copyOf(industries);
        flags = Set.copyOf(flags);
    }

    public Optional<Industry> main() {
        return industries.stream().filter(Industry::main).findFirst();
    }
}
