package coop.portal.inspections.persistence;

/** Typed text inside a LIKE means itself. */
final class Likes {

    private Likes() {}

    static String escape(String typed) {
        return typed.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
