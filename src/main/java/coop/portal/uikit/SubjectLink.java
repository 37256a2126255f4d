package coop.portal.uikit;

/** Knows where the page of a kind of thing is, for pages that speak of things of every kind. A module brings one for each of its own. */
public interface SubjectLink {

    /** The type of the subjects it is for. */
    String type();

    /** Where the page is, without a leading slash. @param id of the subject */
    String path(String id);
}
