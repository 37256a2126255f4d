package coop.portal.uikit.sheet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** The name of a thing, its code and the badges that tell its state. */
final class SheetHeading extends Composite<Div> {

    SheetHeading(String name, @Nullable String code, Component... badges) {
        Div heading = getContent();
        heading.addClassName("sheet-heading");
        heading.add(new H1(name));
        if (code != null && !code.isEmpty()) {
            Span shown = new Span(code);
            shown.addClassNames("sheet-code", "figures");
            heading.add(shown);
        }
        heading.add(badges);
    }
}
