package coop.portal.registry;

import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.SearchText;
import coop.portal.kernel.UnitId;
import coop.portal.registry.model.ImportField;
import coop.portal.registry.model.ImportMatch;
import coop.portal.registry.model.ImportValues;
import coop.portal.registry.persistence.ImportKnown;
import coop.portal.registry.persistence.ImportKnown.Namesake;
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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Recognises rows as organisations that are kept: by code, else by the old certificate, else by name and commune. */
@Component
class ImportMatching {

    private final ImportKnown known;
    private final Territory territory;

    ImportMatching(ImportKnown known, Territory territory) {
        this.known = known;
        this.territory = territory;
    }

    record Found(OrganisationId organisation, ImportMatch by) {}

    /** For each row in its turn; a question to the database for all of them at each of the three steps. */
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
        return found;
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
