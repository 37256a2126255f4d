package coop.portal.uikit.list;

import com.vaadin.flow.data.provider.DataKeyMapper;
import com.vaadin.flow.data.renderer.Renderer;
import com.vaadin.flow.data.renderer.Rendering;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.data.provider.DataGenerator;
import com.vaadin.flow.shared.Registration;
import java.util.Optional;

/**
 * Draws a cell by a Lit template, with the function in the browser that Vaadin's own renderer calls. But its templates read
 * one row that all columns share, {@code item.r}, so that nothing is sent of a column alone, and the words that stand in
 * many rows, {@code appId}, which is the only name that function has for something of ours.
 *
 * @param <R> the row
 */
final class RowTemplate<R> extends Renderer<R> {

    private static final String UNSET = "window.Vaadin.unsetLitRenderer(this, $0, '')";

    private final GridScript script;
    private final String template;

    RowTemplate(GridScript script, String template) {
        this.script = script;
        this.template = template;
    }

    @Override
    public Rendering<R> render(Element column, DataKeyMapper<R> keys, String name) {
        Registration drawn = column.addAttachListener(attached -> script.template(column, template));
        if (column.getNode().isAttached()) {
            script.template(column, template);
        }
        return new Drawn<>(() -> {
            drawn.remove();
            column.executeJs(UNSET, name);
        });
    }

    private record Drawn<R>(Registration registration) implements Rendering<R> {

        @Override
        public Optional<DataGenerator<R>> getDataGenerator() {
            return Optional.empty();
        }

        @Override
        public Registration getRegistration() {
            return registration;
        }
    }
}
