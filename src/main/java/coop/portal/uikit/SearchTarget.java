package coop.portal.uikit;

/** Where the search in the bar leads; the module whose list is searched brings it. */
public interface SearchTarget {

    /** The key of what the field says it searches. */
    String hintKey();

    /** Whether the person who is signed in may search there. */
    boolean isOpen();

    /** The address of the list with what was typed, without a leading slash. */
    String path(String typed);
}
