package coop.portal.law.model;

import java.util.List;

/**
 * A number or switch that some module asks the law for.
 *
 * @param name {@code <module>.<what>}
 * @param choices the constants it may be, none unless it is a choice
 * @param label the key of how people call it, {@code <module>.law.<what>} unless said otherwise
 */
public record LegalName(
        String name, LegalUnit unit, List<? extends Enum<?>> choices, String label, List<Object> labelArgs) {

    public LegalName {
        choices = List.copyOf(choices);
        labelArgs = List.copyOf(labelArgs);
    }

    public static LegalName of(String name, LegalUnit unit) {
        return new LegalName(name, unit, List.of(), labelOf(name), List.of());
    }

    public static LegalName choice(String name, List<? extends Enum<?>> choices) {
        return new LegalName(name, LegalUnit.CHOICE, choices, labelOf(name), List.of());
    }

    /** For families of numbers that share a label, such as the thresholds of each sector and size. */
    public LegalName labelled(String key, Object... args) {
        return new LegalName(name, unit, choices, key, List.of(args));
    }

    private static String labelOf(String name) {
        int dot = name.indexOf('.');
        return name.substring(0, dot) + ".law" + name.substring(dot);
    }
}
