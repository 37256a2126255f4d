package coop.portal.fieldwork.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import coop.portal.fieldwork.model.StepRow;
import coop.portal.uikit.Messages;
import coop.portal.uikit.sheet.MomentItem;
import java.util.ArrayList;
import java.util.List;

/** The log of steps with the papers they stand on: who took which, for whom, when, and what they said. */
final class StepsPanel extends Div {

    private static final String TEXT = "fieldwork.StepsPanel";

    StepsPanel(List<StepRow> steps, boolean inspection) {
        add(new H3(Messages.text(TEXT + ".title")));
        if (steps.isEmpty()) {
            add(new Paragraph(Messages.text(TEXT + ".empty")));
        }
        OrderedList list = new OrderedList();
        list.addClassName("timeline");
        steps.stream().map(row -> item(row, inspection)).forEach(list::add);
        add(list);
    }

    private static ListItem item(StepRow row, boolean inspection) {
        String action = Messages.text(FieldworkLooks.key(row.action(), inspection));
        boolean same = row.from() == row.to() || action.equals(Messages.label(row.to()));
        MomentItem item = new MomentItem(
                same ? action : Messages.text(TEXT + ".step", action, row.to()), row.at(),
                row.onBehalfOf() == null
                        ? row.actor()
                        : Messages.text(TEXT + ".on-behalf-of", row.actor(), row.onBehalfOf()));
        List<String> words = words(row);
        if (!words.isEmpty()) {
            item.add(new Paragraph(String.join("; ", words)));
        }
        return item.said(row.comment());
    }

    private static List<String> words(StepRow row) {
        List<String> words = new ArrayList<>();
        if (row.number() != null) {
            words.add(Messages.text(TEXT + ".paper", row.number(), row.on()));
        } else if (row.on() != null) {
            words.add(Messages.text(TEXT + ".on", row.on()));
        }
        if (row.ground() != null) {
            words.add(Messages.label(row.ground()));
        }
        if (row.name() != null) {
            words.add(row.name());
        }
        if (row.figure() != null) {
            words.add(Messages.text(TEXT + ".figure." + row.action(), row.figure()));
        }
        return words;
    }
}
