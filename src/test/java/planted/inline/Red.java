package planted.inline;

import com.vaadin.flow.component.html.Span;

/** A style of its own. */
class Red {

    Span warn() {
        Span span = new Span();
        span.getStyle().setColor("red");
        return span;
    }
}
