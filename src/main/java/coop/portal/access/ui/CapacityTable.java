package coop.portal.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import coop.portal.access.model.Capacity;
import coop.portal.uikit.Look;
import coop.portal.uikit.Mark;
import coop.portal.uikit.Messages;
import coop.portal.uikit.Tone;
import coop.portal.uikit.sheet.StageBadge;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.function.Predicate;

/** The capacities in which one may act today, and which of them it is now. */
class CapacityTable extends Div {

    CapacityTable(List<Capacity> capacities, Predicate<Capacity> present, LongConsumer switchTo) {
        PlainTable table = new PlainTable("access.CapacityTable", "role", "agency", "for", "until", "state");
        capacities.forEach(capacity -> table.row(
                new Span(Messages.label(capacity.role())),
                new Span(capacity.agencyName()),
                new Span(capacity.forName() == null
                        ? Messages.text("access.CapacityTable.own")
                        : Messages.text("access.on-behalf", capacity.forName())),
                new Span(Messages.value(Messages.locale(), capacity.until())),
                present.test(capacity) ? now() : button(capacity, switchTo)));
        add(table);
    }

    private static StageBadge now() {
        return new StageBadge(Messages.text("access.CapacityTable.now"), Look.of(Tone.PROGRESS, Mark.RUNNING));
    }

    private static Component button(Capacity capacity, LongConsumer switchTo) {
        Button button = new Button(Messages.text("access.act.switch"), click -> switchTo.accept(capacity.key()));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(Messages.text("access.act.switch") + ": " + Messages.label(capacity.role()) + ", "
                + capacity.agencyName());
        return button;
    }
}
