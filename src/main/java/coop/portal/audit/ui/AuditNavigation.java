package coop.portal.audit.ui;

/** The addresses of the trail. */
public final class AuditNavigation {

    private static final String TRAIL = "audit/trail";

    private AuditNavigation() {}

    public static String trail() {
        return TRAIL;
    }

    static String entry(String key) {
        return TRAIL + "/" + key;
    }

    /** All entries of one act. */
    static String act(String correlation) {
        return TRAIL + "?act=" + correlation;
    }
}
