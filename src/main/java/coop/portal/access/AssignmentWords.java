package coop.portal.access;

import coop.portal.access.model.AssignmentDraft;
import coop.portal.kernel.AgencyId;
import coop.portal.kernel.Change;
import coop.portal.territory.Agencies;
import coop.portal.territory.Territory;
import coop.portal.territory.model.Agency;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts an assignment into words for the trail: names, not ids. */
@Component
class AssignmentWords {

    private final Agencies agencies;
    private final Territory territory;

    AssignmentWords(Agencies agencies, Territory territory) {
        this.agencies = agencies;
        this.territory = territory;
    }

    List<Change> changes(@Nullable AssignmentDraft before, @Nullable AssignmentDraft after) {
        return Stream.of(
                        change("role", before, after, AssignmentDraft::role),
                        change("agency", before, after, draft -> name(draft.agency())),
                        change("scope", before, after, AssignmentDraft::scope),
                        change("communes", before, after, this::communes),
                        change("sectors", before, after, draft ->
                                draft.sectors().stream().sorted().collect(Collectors.joining(", "))),
                        change("from", before, after, AssignmentDraft::from),
                        change("to", before, after, AssignmentDraft::to),
                        change("documentNo", before, after, AssignmentDraft::documentNo))
                .flatMap(Optional::stream)
                .toList();
    }

    String name(AgencyId agency) {
        return agencies.find(agency).map(Agency::name).orElse("");
    }

    private String communes(AssignmentDraft draft) {
        return draft.communes().stream()
                .map(unit -> territory.find(unit).map(found -> found.name()).orElse(unit.text()))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static Optional<Change> change(
            String field,
            @Nullable AssignmentDraft before,
            @Nullable AssignmentDraft after,
            Function<AssignmentDraft, @Nullable Object> value) {
        return Change.between(field, text(before, value), text(after, value));
    }

    private static @Nullable String text(
            @Nullable AssignmentDraft draft, Function<AssignmentDraft, @Nullable Object> value) {
        Object found = draft == null ? null : value.apply(draft);
        return found == null || found.toString().isEmpty() ? null : found.toString();
    }
}
