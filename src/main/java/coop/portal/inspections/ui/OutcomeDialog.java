package coop.portal.inspections.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import coop.portal.inspections.model.ItemOutcome;
import coop.portal.uikit.Ask;
import coop.portal.uikit.Messages;
import java.util.Arrays;
import java.util.function.BiConsumer;

/** Asks what became of a planned visit, and why when it is not done. */
final class OutcomeDialog {

    private OutcomeDialog() {}

    static void ask(BiConsumer<ItemOutcome, String> record) {
        Select<ItemOutcome> outcome = new Select<>();
        outcome.setLabel(Messages.text("inspections.OutcomeDialog.outcome"));
        outcome.setItems(Arrays.stream(ItemOutcome.values()).filter(one -> !one.atYearEnd()).toList());
        outcome.setItemLabelGenerator(Messages::label);
        outcome.setValue(ItemOutcome.DONE);
        TextArea reason = new TextArea(Messages.text("inspections.OutcomeDialog.reason"));
        reason.setMaxLength(2_000);
        Ask.ask("inspections.OutcomeDialog", () -> record.accept(outcome.getValue(), reason.getValue()), outcome, reason);
    }
}
