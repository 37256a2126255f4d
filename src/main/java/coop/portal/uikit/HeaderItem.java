package coop.portal.uikit;

import com.vaadin.flow.component.Component;

/** Something a module puts into the bar above all pages, such as its tasks or who one acts as. A bean of this type is found. */
public interface HeaderItem {

    /** The smaller, the further left. */
    int order();

    /** Made for each window, for the person who is signed in. */
    Component create();
}
