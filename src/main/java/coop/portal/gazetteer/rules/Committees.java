package coop.portal.gazetteer.rules;

import coop.portal.kernel.AgencyId;
import coop.portal.territory.model.Agency;
import coop.portal.territory.model.AgencyKind;
import coop.portal.territory.model.Unit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The people's committees that come with units: of each district to 30/6/2025, of each commune and ward since. A former
 * commune had one too, but registered nothing (Nghị định 92/2024/NĐ-CP art. 5).
 */
public final class Committees {

    private Committees() {}

    /** Those of the units that have none yet, with codes that are still free. */
    public static List<Agency> of(Collection<Unit> units, Collection<Agency> kept, Supplier<AgencyId> ids) {
        Set<Object> have = kept.stream().map(Agency::unit).collect(Collectors.toSet());
        Set<String> codes = kept.stream().map(Agency::code).collect(Collectors.toCollection(HashSet::new));
        List<Agency> committees = new ArrayList<>();
        for (Unit unit : units) {
            if (hasCommittee(unit) && !have.contains(unit.id())) {
                committees.add(new Agency(
                        ids.get(), code(unit, codes), UnitWords.committeeName(unit), kind(unit), unit.id(),
                        unit.validFrom(), unit.validTo(), null));
            }
        }
        return committees;
    }

    private static boolean hasCommittee(Unit unit) {
        return unit.kind().middle() || unit.kind().lowest() && unit.validTo() == null;
    }

    private static AgencyKind kind(Unit unit) {
        return unit.kind().middle() ? AgencyKind.DISTRICT_PC : AgencyKind.COMMUNE_PC;
    }

    private static String code(Unit unit, Set<String> codes) {
        String code = "UBND_" + UnitWords.codeOf(unit.name());
        if (!codes.add(code)) {
            code = code + "_" + unit.code();
            codes.add(code);
        }
        return code;
    }
}
