package coop.portal.followup.model;

/**
 * How far the findings of one occasion are, as facts for the guards of whoever owns it. What was withdrawn does not count.
 *
 * @param withoutArticle violations for which no clause has been chosen
 * @param open recommendations that are neither closed nor cancelled
 */
public record Progress(int violations, int withoutArticle, int recommendations, int open, boolean published) {

    public boolean everyViolationHasAnArticle() {
        return withoutArticle == 0;
    }

    public boolean settled() {
        return open == 0;
    }
}
