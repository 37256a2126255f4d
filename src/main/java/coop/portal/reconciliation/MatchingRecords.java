package coop.portal.reconciliation;

import coop.portal.kernel.OrganisationId;
import coop.portal.reconciliation.model.ItemDifference;
import coop.portal.reconciliation.model.MatchedBy;
import coop.portal.reconciliation.model.NationalRow;
import coop.portal.reconciliation.model.NationalValues;
import coop.portal.reconciliation.model.RecordOutcome;
import coop.portal.reconciliation.rules.Comparison;
import coop.portal.reconciliation.rules.Place;
import coop.portal.reconciliation.rules.PlainName;
import coop.portal.registry.PublicOrganisations;
import coop.portal.registry.model.PublicItems;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Recognises rows of an export as organisations of the registry: by code, also by that of a record that was merged, else by
 * the number of the old certificate, else by name and commune. What is not certain is left to a person.
 */
@Component
class MatchingRecords {

    private final PublicOrganisations registry;
    private final Places places;

    MatchingRecords(PublicOrganisations registry, Places places) {
        this.registry = registry;
        this.places = places;
    }

    /** What is known of the whole file while its rows are judged: all its codes, and what people said records are. */
    record Frame(Set<String> codes, Map<String, OrganisationId> links) {

        /** The national system has it under its own code. */
        boolean has(PublicItems organisation) {
            return organisation.code() != null && codes.contains(organisation.code());
        }
    }

    private record Known(
            Map<String, PublicItems> byCode,
            Map<String, PublicItems> byMergedCode,
            Map<String, PublicItems> byCertificate,
            Map<OrganisationId, PublicItems> linked,
            Map<String, List<PublicItems>> byName) {}

    /** One question to the registry for each way of recognising, whatever the number of rows. */
    List<Judged> judge(List<NationalRow> rows, Frame frame) {
        Known known = known(rows, frame);
        return rows.stream().map(row -> judge(row, frame, known)).toList();
    }

    private Judged judge(NationalRow row, Frame frame, Known known) {
        Place place = places.national(row.values().address());
        if (row.refusal() != null) {
            String code = row.values().code();
            return Judged.refused(row, place, row.refusal(), code == null ? null : known.byCode().get(code));
        }
        return certain(row, frame, known)
                .map(match -> compared(row, place, match.organisation(), match.by()))
                .orElseGet(() -> byName(row, place, frame, known));
    }

    private record Match(PublicItems organisation, MatchedBy by) {}

    private static Optional<Match> certain(NationalRow row, Frame frame, Known known) {
        OrganisationId said = frame.links().get(Judged.subject(row.values()));
        return match(row.values().code(), known.byCode(), MatchedBy.CODE)
                .or(() -> match(row.values().code(), known.byMergedCode(), MatchedBy.MERGED_CODE)
                        .filter(match -> !frame.has(match.organisation())))
                .or(() -> match(said, known.linked(), MatchedBy.PERSON))
                .or(() -> match(row.values().certificate(), known.byCertificate(), MatchedBy.OLD_CERTIFICATE));
    }

    private static <K> Optional<Match> match(@Nullable K key, Map<K, PublicItems> known, MatchedBy by) {
        return key == null ? Optional.empty() : Optional.ofNullable(known.get(key)).map(one -> new Match(one, by));
    }

    private Judged byName(NationalRow row, Place place, Frame frame, Known known) {
        PublicItems twin = known.byMergedCode().get(String.valueOf(row.values().code()));
        if (twin != null) {
            return new Judged(row, place, RecordOutcome.CANDIDATES, null, null, List.of(twin), List.of(), null);
        }
        List<PublicItems> there = known.byName().getOrDefault(name(row), List.of()).stream()
                .filter(one -> one.code() == null || !frame.codes().contains(one.code()))
                .filter(one -> place.units().isEmpty() || sameCommune(place, one))
                .toList();
        boolean noConflict = there.size() == 1
                && !place.units().isEmpty()
                && (there.getFirst().code() == null || row.values().code() == null);
        if (noConflict) {
            return compared(row, place, there.getFirst(), MatchedBy.NAME_AND_COMMUNE);
        }
        RecordOutcome outcome = there.isEmpty() ? RecordOutcome.ONLY_NATIONAL : RecordOutcome.CANDIDATES;
        return new Judged(row, place, outcome, null, null, there, List.of(), null);
    }

    private boolean sameCommune(Place place, PublicItems one) {
        return place.today().contains(places.today(one.commune()));
    }

    private Judged compared(NationalRow row, Place place, PublicItems organisation, MatchedBy by) {
        List<ItemDifference> items = Comparison.between(row.values(), place, organisation, places.portal(organisation));
        RecordOutcome outcome = items.isEmpty() ? RecordOutcome.IDENTICAL : RecordOutcome.DIFFERENT;
        return new Judged(row, place, outcome, by, organisation, List.of(), items, null);
    }

    private Known known(List<NationalRow> rows, Frame frame) {
        List<NationalRow> good = rows.stream().filter(row -> row.refusal() == null).toList();
        Map<String, PublicItems> byCode = byKey(
                registry.byCodes(all(rows, NationalValues::code)), one -> String.valueOf(one.code()));
        Map<String, PublicItems> byCertificate = byKey(
                registry.byCertificates(all(good, NationalValues::certificate)), one -> String.valueOf(one.legacyCertNo()));
        Set<OrganisationId> linked = good.stream()
                .map(row -> frame.links().get(Judged.subject(row.values())))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Set<String> names = good.stream()
                .filter(row -> !byCode.containsKey(String.valueOf(row.values().code())))
                .map(row -> String.valueOf(row.values().name()))
                .collect(Collectors.toSet());
        return new Known(
                byCode,
                merged(good, byCode),
                byCertificate,
                byKey(registry.items(linked), PublicItems::id),
                registry.namesakes(names).stream().collect(Collectors.groupingBy(one -> PlainName.of(one.name()))));
    }

    private Map<String, PublicItems> merged(List<NationalRow> rows, Map<String, PublicItems> byCode) {
        Set<String> codes = new HashSet<>(all(rows, NationalValues::code));
        codes.removeAll(byCode.keySet());
        Map<String, OrganisationId> survivors = registry.ofMerged(codes);
        Map<OrganisationId, PublicItems> items = byKey(registry.items(Set.copyOf(survivors.values())), PublicItems::id);
        Map<String, PublicItems> merged = new HashMap<>();
        survivors.forEach((code, survivor) -> Optional.ofNullable(items.get(survivor)).ifPresent(one -> merged.put(code, one)));
        return merged;
    }

    private static Set<String> all(List<NationalRow> rows, Function<NationalValues, @Nullable String> value) {
        return rows.stream().map(row -> value.apply(row.values())).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static <K> Map<K, PublicItems> byKey(List<PublicItems> items, Function<PublicItems, K> key) {
        return items.stream().collect(Collectors.toMap(key, one -> one, (first, second) -> first));
    }

    private static String name(NationalRow row) {
        return PlainName.of(String.valueOf(row.values().name()));
    }
}
