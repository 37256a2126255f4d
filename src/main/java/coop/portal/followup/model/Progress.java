package coop.portal.followup.model;

import java.util.Set;

/**
 * How far the findings of one occasion are, as facts for the guards of whoever owns it. What was withdrawn does not count.
 *
 * @param withoutArticle violations for which no clause has been chosen
 * @param checks the items of the checklist because of which something was raised
 * @param open recommendations that are neither closed nor cancelled
 */
public record Progress(
        int violations, int withoutArticle, Set<String> checks, int recommendations, int open, boolean published) {

    public static final Progress NOTHING = new Progress(0, 0, Set.of(), 0, 0, true);

    public Progress {
        checks = Set.copyOf(checks);
    }

    public boolean everyViolationHasAnArticle() {
        return withoutArticle == 0;
    }

    public boolean settled() {
        return open == 0;
    }
}
