package coop.portal.registry;

import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.SearchText;
import coop.portal.kernel.UnitId;
import coop.portal.registry.model.ImportField;
import coop.portal.registry.model.ImportMatch;
import coop.portal.registry.model.ImportValues;
import coop.portal.registry.persistence.ImportKnown;
import coop.portal.registry.persistence.ImportKnown.Namesake;
import coop.portal.registry.persistence.MergedMarks;
import coop.portal.registry.persistence.MergedMarks.Mark;
import coop.portal.registry.rules.ImportNaming;
import coop.portal.registry.rules.NameConfusion;
import coop.portal.territory.Territory;
import coop.portal.territory.model.Unit;
import coop.portal.territory.model.UnitMatch;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Recognises rows as organisations that are kept: by code, else by the old certificate, else by name and commune. A record
 * that was merged is recognised by the same, as what it is part of now.
 */
@Component
class ImportMatching {

    private final ImportKnown known;
    private final MergedMarks merged;
    private final Territory territory;

    ImportMatching(ImportKnown known, MergedMarks merged, Territory territory) {
        this.known = known;
        this.merged = merged;
        this.territory = territory;
    }

    /** @param merged what the row is called that was merged into the organisation, none where it is the organisation's own */
    record Found(OrganisationId organisation, ImportMatch by, @Nullable String merged) {

        Found(OrganisationId organisation, ImportMatch by) {
            this(organisation, by, null);
        }
    }

    /** For each row in its turn; a question to the database for all of them at each of the steps. */
    List<Optional<Found>> find(List<ImportValues> rows, List<Optional<UnitMatch>> places) {
        Map<String, OrganisationId> byCode = known.byCodes(all(rows, ImportField.CODE));
        Map<String, OrganisationId> byCertificate = known.byCertificates(all(rows, ImportField.LEGACY_CERT));
        Map<String, List<Namesake>> byName = namesakes(rows, byCode, byCertificate);
        List<Optional<Found>> found = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            ImportValues row = rows.get(i);
            UnitMatch place = places.get(i).orElse(null);
            found.add(found(byCode, row.text(ImportField.CODE), ImportMatch.CODE)
                    .or(() -> found(byCertificate, row.text(ImportField.LEGACY_CERT), ImportMatch.LEGACY_CERT))
                    .or(() -> byName(byName, row, place)));
        }
        return withMerged(rows, places, found);
    }

    private List<Optional<Found>> withMerged(
            List<ImportValues> rows, List<Optional<UnitMatch>> places, List<Optional<Found>> found) {
        List<ImportValues> open = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (found.get(i).isEmpty()) {
                open.add(rows.get(i));
            }
        }
        List<Mark> marks = merged.find(all(open, ImportField.CODE), all(open, ImportField.LEGACY_CERT), open.stream()
                .filter(row -> row.text(ImportField.NAME) != null)
                .map(row -> NameConfusion.key(ImportNaming.proper(row)))
                .collect(Collectors.toSet()));
        if (marks.isEmpty()) {
            return found;
        }
        List<Optional<Found>> all = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            ImportValues row = rows.get(i);
            UnitMatch place = places.get(i).orElse(null);
            all.add(found.get(i).or(() -> merged(marks, row, place)));
        }
        return all;
    }

    private Optional<Found> merged(List<Mark> marks, ImportValues row, @Nullable UnitMatch place) {
        String code = row.text(ImportField.CODE);
        String certificate = row.text(ImportField.LEGACY_CERT);
        return merged(marks, ImportMatch.CODE, mark -> code != null && mark.bore(code))
                .or(() -> merged(marks, ImportMatch.LEGACY_CERT,
                        mark -> certificate != null && certificate.equals(mark.certificate())))
                .or(() -> merged(marks, ImportMatch.NAME_AND_COMMUNE, mark -> (code == null || mark.code() == null)
                        && named(row, mark)
                        && place instanceof UnitMatch.Found(Unit unit, boolean ignored)
                        && today(mark.commune()).equals(today(unit.id()))));
    }

    private static boolean named(ImportValues row, Mark mark) {
        return row.text(ImportField.NAME) != null
                && mark.properName() != null
                && SearchText.fold(mark.properName())
                        .equals(SearchText.fold(NameConfusion.normal(ImportNaming.proper(row))));
    }

    private static Optional<Found> merged(List<Mark> marks, ImportMatch by, Predicate<Mark> which) {
        return marks.stream().filter(which).findFirst().map(mark -> new Found(mark.survivor(), by, mark.code() == null
                ? mark.name()
                : mark.name() + " (" + mark.code() + ")"));
    }

    private static Set<String> all(List<ImportValues> rows, ImportField field) {
        return rows.stream().map(row -> row.text(field)).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static Optional<Found> found(Map<String, OrganisationId> known, @Nullable String value, ImportMatch by) {
        return value == null ? Optional.empty() : Optional.ofNullable(known.get(value)).map(id -> new Found(id, by));
    }

    private Map<String, List<Namesake>> namesakes(
            List<ImportValues> rows, Map<String, OrganisationId> byCode, Map<String, OrganisationId> byCertificate) {
        Set<String> keys = new HashSet<>();
        for (ImportValues row : rows) {
            String code = row.text(ImportField.CODE);
            String certificate = row.text(ImportField.LEGACY_CERT);
            boolean open = (code == null || !byCode.containsKey(code))
                    && (certificate == null || !byCertificate.containsKey(certificate));
            if (open && row.text(ImportField.NAME) != null) {
                keys.add(NameConfusion.key(ImportNaming.proper(row)));
            }
        }
        return known.byNameKeys(keys).stream().collect(Collectors.groupingBy(one -> SearchText.fold(one.properName())));
    }

    /** Two codes are two organisations, whatever their names; where one of the sides has none, one namesake in the place will do. */
    private Optional<Found> byName(Map<String, List<Namesake>> namesakes, ImportValues row, @Nullable UnitMatch place) {
        if (row.text(ImportField.NAME) == null || !(place instanceof UnitMatch.Found(Unit unit, boolean ignored))) {
            return Optional.empty();
        }
        String name = SearchText.fold(NameConfusion.normal(ImportNaming.proper(row)));
        List<Namesake> there = namesakes.getOrDefault(name, List.of()).stream()
                .filter(one -> one.code() == null || row.text(ImportField.CODE) == null)
                .filter(one -> today(one.commune()).equals(today(unit.id())))
                .toList();
        return there.size() == 1
                ? Optional.of(new Found(there.getFirst().id(), ImportMatch.NAME_AND_COMMUNE))
                : Optional.empty();
    }

    private UnitId today(UnitId unit) {
        return territory.successor(unit).map(Unit::id).orElse(unit);
    }
}
