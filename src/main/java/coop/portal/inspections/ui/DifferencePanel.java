package coop.portal.inspections.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import coop.portal.inspections.model.FrozenItem;
import coop.portal.inspections.model.InspectionTopic;
import coop.portal.inspections.model.PlanDifference;
import coop.portal.kernel.Change;
import coop.portal.uikit.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a version changes against the one approved before it: added, taken out, changed, with old and new beside each other. */
final class DifferencePanel extends Div {

    private static final String PAGE = "inspections.PlanView";
    private static final Map<String, String> CONSTANTS =
            Map.of("kind", "InspectionKind", "mode", "InspectionMode", "basis", "InspectionBasis");

    DifferencePanel(PlanDifference difference, @Nullable String reason) {
        addClassName("difference");
        if (reason != null) {
            add(new Paragraph(Messages.text(PAGE + ".amendment-reason", reason)));
        }
        if (difference.none()) {
            add(new Paragraph(Messages.text(PAGE + ".no-difference")));
        }
        names("added", difference.added());
        names("removed", difference.removed());
        if (!difference.changed().isEmpty()) {
            add(new H3(Messages.text(PAGE + ".changed", difference.changed().size())));
            difference.changed().forEach(changed -> add(table(changed.item().organisationName(), changed.fields())));
        }
        if (!difference.text().isEmpty()) {
            add(new H3(Messages.text(PAGE + ".text-changed")), table("", difference.text()));
        }
    }

    private void names(String key, List<FrozenItem> items) {
        if (!items.isEmpty()) {
            add(new H3(Messages.text(PAGE + "." + key, items.size())));
            add(new UnorderedList(items.stream()
                    .map(item -> new ListItem(item.organisationName() + " – " + item.communeName()))
                    .toArray(ListItem[]::new)));
        }
    }

    private static Div table(String caption, List<Change> changes) {
        NativeTable table = new NativeTable();
        table.addClassName("plain-table");
        if (!caption.isEmpty()) {
            table.setCaptionText(caption);
        }
        table.getHead().addRow().add(
                new NativeTableHeaderCell(Messages.text(PAGE + ".field")),
                new NativeTableHeaderCell(Messages.text(PAGE + ".before")),
                new NativeTableHeaderCell(Messages.text(PAGE + ".after")));
        NativeTableBody body = table.getBody();
        changes.forEach(change -> {
            NativeTableRow row = body.addRow();
            row.add(new NativeTableHeaderCell(Messages.text("inspections.field." + change.field())));
            row.add(new NativeTableCell(words(change.field(), change.before())));
            row.add(new NativeTableCell(words(change.field(), change.after())));
        });
        Div scroll = new Div(table);
        scroll.addClassName("table-scroll");
        return scroll;
    }

    private static String words(String field, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            return "–";
        }
        String type = CONSTANTS.get(field);
        if (type != null) {
            return Messages.text("inspections." + type + "." + value);
        }
        return field.equals("topics")
                ? Arrays.stream(value.split(",")).map(InspectionTopic::valueOf).map(Messages::label)
                        .collect(Collectors.joining("; "))
                : value;
    }
}
