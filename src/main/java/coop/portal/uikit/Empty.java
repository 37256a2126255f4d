package coop.portal.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Says why there is nothing here, and offers the next step. */
public final class Empty extends Div {

    public Empty(String words, Component... nextSteps) {
        addClassName("empty");
        add(new Paragraph(words));
        if (nextSteps.length > 0) {
            Div steps = new Div(nextSteps);
            steps.addClassName("empty-steps");
            add(steps);
        }
    }
}
