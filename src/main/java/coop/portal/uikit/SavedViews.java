package coop.portal.uikit;

import java.util.List;
import java.util.Optional;

/** Keeps for the person who is signed in how they like their lists: filters with a name, and which columns they see. */
public interface SavedViews {

    /** A filter with a name. @param query the part of the address that brings it back */
    record SavedView(long id, String name, String query) {}

    List<SavedView> of(String page);

    /** Keeps it; one of the same name on the same page is replaced. */
    void save(String page, String name, String query);

    void remove(long id);

    /** The columns chosen on a page, in their order, none when nothing was chosen. */
    Optional<List<String>> columns(String page);

    void rememberColumns(String page, List<String> columns);
}
