package coop.portal.audit.rules;

/** The rows a person could see when acting, in a few letters: {@code *}, {@code -}, or how many agencies, communes and which sectors. */
public final class ScopeSummary {

    public static final String ALL = "*";
    public static final String NONE = "-";

    private ScopeSummary() {}

    public static String of(int agencies, int communes, int sectors) {
        return agencies + "/" + communes + "/" + sectors;
    }
}
