package planted.face;

import com.vaadin.flow.component.html.Span;

/** A verb that knows the face. */
class Verb {
    Span say() {
        return new Span();
    }
}
