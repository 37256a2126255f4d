package coop.portal.inspections;

/** The words of a paper or workbook by key, in the language it is written in. */
@FunctionalInterface
public interface Wording {

    String say(String key, Object... args);

    default String label(Enum<?> value) {
        return say("inspections." + value.getDeclaringClass().getSimpleName() + "." + value.name());
    }
}
