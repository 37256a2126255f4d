package planted.renderer;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;

/** A component in every cell. */
class Cells {

    void into(Grid<String> grid) {
        grid.addColumn(new ComponentRenderer<>(text -> new Span(text)));
    }
}
