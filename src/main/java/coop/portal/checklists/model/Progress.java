package coop.portal.checklists.model;

/**
 * How far a checklist is. An answer that lacks something is not answered yet.
 *
 * @param failed of those that are answered
 * @param partial of those that are answered, met but for something
 * @param unchecked of those that are answered, not looked at with the reason
 */
public record Progress(int answered, int left, int failed, int partial, int unchecked) {

    public int all() {
        return answered + left;
    }

    public boolean complete() {
        return left == 0;
    }
}
