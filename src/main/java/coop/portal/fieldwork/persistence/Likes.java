package coop.portal.fieldwork.persistence;

/** Typed words as they stand in a pattern: what means something there means itself. */
final class Likes {

    private Likes() {}

    static String escape(String typed) {
        return typed.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
