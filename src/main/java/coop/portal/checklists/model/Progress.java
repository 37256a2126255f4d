package coop.portal.checklists.model;

/**
 * How far a checklist is. An answer that lacks something is not answered yet.
 *
 * @param failed of those that are answered
 */
public record Progress(int answered, int left, int failed) {

    public int all() {
        return answered + left;
    }

    public boolean complete() {
        return left == 0;
    }
}
