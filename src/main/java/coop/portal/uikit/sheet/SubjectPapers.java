package coop.portal.uikit.sheet;

import com.vaadin.flow.component.Component;

/**
 * What files and papers hang on a thing, as a tab or a box of its page. The module of documents makes it for every module,
 * so that a page needs to know no more than the kind and the id under which its module answers for the thing.
 */
@FunctionalInterface
public interface SubjectPapers {

    /**
     * The panel, with the acts that whoever looks may do.
     *
     * @param changed done after an act, such as reading the page again; the panel itself is up to date by then
     */
    Component of(String kind, String id, Runnable changed);
}
