package coop.portal.gazetteer.rules;

import coop.portal.kernel.SearchText;
import coop.portal.territory.model.Unit;
import coop.portal.territory.model.UnitKind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words for the kinds of units in files and in full names. */
final class UnitWords {

    private static final Map<String, UnitKind> TYPES = Map.of(
            "commune", UnitKind.COMMUNE,
            "xã", UnitKind.COMMUNE,
            "ward", UnitKind.WARD,
            "phường", UnitKind.WARD,
            "township", UnitKind.TOWNSHIP,
            "thị trấn", UnitKind.TOWNSHIP);

    private static final Map<String, UnitKind> DISTRICTS = Map.of(
            "Huyện ", UnitKind.DISTRICT,
            "Quận ", UnitKind.DISTRICT,
            "Thị xã ", UnitKind.TOWN,
            "Thành phố ", UnitKind.CITY);

    private UnitWords() {}

    static Optional<UnitKind> lowest(String type) {
        return Optional.ofNullable(TYPES.get(type.toLowerCase(Locale.ROOT)));
    }

    /** The kind of a district by the first word of its full name. */
    static Optional<UnitKind> middle(String district) {
        return DISTRICTS.entrySet().stream()
                .filter(word -> district.startsWith(word.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** "Xã Nghi Mỹ", whether the file says so or just "Nghi Mỹ". */
    static String fullName(UnitKind kind, String name) {
        String word = word(kind) + " ";
        return name.startsWith(word) ? name : word + name;
    }

    /** "UBND xã Nghi Mỹ". */
    static String committeeName(Unit unit) {
        return "UBND " + unit.name().substring(0, 1).toLowerCase(Locale.ROOT) + unit.name().substring(1);
    }

    /** A code that a person can read: "HUYEN_NGHI_LOC". */
    static String codeOf(String fullName) {
        return String.join("_", List.of(SearchText.fold(fullName).toUpperCase(Locale.ROOT).split("[^A-Z0-9]+")));
    }

    private static String word(UnitKind kind) {
        return switch (kind) {
            case COMMUNE -> "Xã";
            case WARD -> "Phường";
            case TOWNSHIP -> "Thị trấn";
            default -> throw new IllegalArgumentException(kind.name());
        };
    }
}
