package coop.portal.documents.model;

/**
 * How whoever acts stands to something on which files hang.
 *
 * @param team works on it, and reads what is not published
 * @param writes may attach, replace and withdraw files now, and make papers
 */
public record Standing(Holder holder, boolean team, boolean writes) {

    public boolean sees(Visibility visibility) {
        return team || visibility == Visibility.PUBLISHED;
    }
}
