package coop.portal.uikit.list;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import coop.portal.uikit.Attempt;
import coop.portal.uikit.Messages;
import coop.portal.uikit.Notice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What can be done with the chosen rows, seen when there are any; it tells how it went for each. */
final class BulkBar<R, F> extends Composite<Div> {

    private final ListDefinition<R, F> definition;
    private final PagedGrid<R, F> grid;
    private final Runnable readAgain;
    private final Span chosen = new Span();
    private Set<R> rows = Set.of();

    /** @param readAgain shows the list as it is after the act, with its count */
    BulkBar(ListDefinition<R, F> definition, PagedGrid<R, F> grid, Runnable readAgain) {
        this.definition = definition;
        this.grid = grid;
        this.readAgain = readAgain;
        Div bar = getContent();
        bar.addClassName("bulk-bar");
        bar.add(chosen);
        definition.bulk.forEach(bulk -> bar.add(new Button(definition.text(bulk.key()), click -> run(bulk))));
        Button none = new Button(Messages.text("uikit.list.deselect"), click -> grid.deselectAll());
        none.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        bar.add(none);
        bar.setVisible(false);
        grid.selectable(this::show);
    }

    private void show(Set<R> now) {
        rows = now;
        getContent().setVisible(!now.isEmpty());
        chosen.setText(Messages.text("uikit.list.chosen", now.size()));
    }

    private void run(ListDefinition.Bulk<R> bulk) {
        int done = 0;
        List<String> refused = new ArrayList<>();
        for (R row : rows) {
            Optional<String> problem = Attempt.problem(() -> bulk.act().accept(row));
            if (problem.isEmpty()) {
                done++;
            } else {
                refused.add(definition.columns.getFirst().text(row) + ": " + problem.get());
            }
        }
        grid.deselectAll();
        readAgain.run();
        if (refused.isEmpty()) {
            Notice.done("uikit.list.bulk-done", done);
        } else {
            refused.addFirst(Messages.text("uikit.list.bulk-some", done, refused.size()));
            Notice.problem(refused);
        }
    }
}
