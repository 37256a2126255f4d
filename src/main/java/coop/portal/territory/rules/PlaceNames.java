package coop.portal.territory.rules;

import coop.portal.territory.model.Unit;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** How units are called, alone and in an address. Names of places are Vietnamese in every language. */
public final class PlaceNames {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private PlaceNames() {}

    /** Without the word for its kind: "Nghi Mỹ". */
    public static String bare(Unit unit) {
        String word = word(unit);
        return unit.name().startsWith(word + " ") ? unit.name().substring(word.length() + 1) : unit.name();
    }

    /** With a small first letter, as in the middle of a sentence: "xã Nghi Mỹ". */
    public static String inSentence(Unit unit) {
        return unit.name().substring(0, 1).toLowerCase(Locale.ROOT) + unit.name().substring(1);
    }

    /** The word before the name. */
    public static String word(Unit unit) {
        return switch (unit.kind()) {
            case PROVINCE -> unit.name().startsWith("Thành phố ") ? "Thành phố" : "Tỉnh";
            case DISTRICT -> unit.name().startsWith("Quận ") ? "Quận" : "Huyện";
            case CITY -> "Thành phố";
            case TOWN -> "Thị xã";
            case COMMUNE -> "Xã";
            case WARD -> "Phường";
            case TOWNSHIP -> "Thị trấn";
        };
    }

    /** What a unit was called on a day of the past: within its district, and since when where it was not there yet. */
    public static String then(UnitMap map, Unit unit, LocalDate day) {
        if (day.isBefore(unit.validFrom())) {
            return unit.name() + " (từ " + DAY.format(unit.validFrom()) + ")";
        }
        if (!unit.validOn(day) || !unit.kind().lowest()) {
            return label(map, unit, day);
        }
        return unit.name()
                + map.middleOf(unit)
                        .filter(middle -> unit.parent() != null && middle.id().equals(unit.parent()) && middle.validOn(day))
                        .map(middle -> ", " + inSentence(middle))
                        .orElse("");
    }

    /** What stands on the screen for a unit: a former one with its district and with the unit that it is part of today. */
    public static String label(UnitMap map, Unit unit, LocalDate today) {
        if (unit.validOn(today) || !unit.kind().lowest()) {
            return unit.name();
        }
        Optional<Unit> middle = map.middleOf(unit);
        String where = middle.map(district -> " (" + inSentence(district) + " cũ)").orElse("");
        String now = map.successor(unit.id()).map(Unit::name).orElse("chưa cấu hình");
        return unit.name() + where + ", nay thuộc " + now;
    }
}
