package coop.portal.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A part of a page under a heading of its own. */
public final class Panel {

    private Panel() {}

    /** @param heading the key of the heading */
    public static Section of(String heading, Component content) {
        Section section = new Section(new H2(Messages.text(heading)), content);
        section.addClassName("panel");
        return section;
    }
}
