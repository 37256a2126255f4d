package coop.portal.inspections.ui;

import com.vaadin.flow.component.select.Select;
import coop.portal.uikit.Ask;
import coop.portal.uikit.Messages;
import java.util.List;
import java.util.Objects;
import java.util.function.IntConsumer;

/** Asks for which year a plan is opened. */
final class NewPlanDialog {

    private NewPlanDialog() {}

    static void ask(int next, IntConsumer open) {
        Select<Integer> year = new Select<>();
        year.setLabel(Messages.text("inspections.NewPlanDialog.year"));
        year.setItems(List.of(next + 1, next, next - 1, next - 2));
        year.setItemLabelGenerator(one -> Integer.toString(one));
        year.setValue(next);
        Ask.ask("inspections.NewPlanDialog", () -> open.accept(Objects.requireNonNull(year.getValue())), year);
    }
}
