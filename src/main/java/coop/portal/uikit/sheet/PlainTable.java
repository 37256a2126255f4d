package coop.portal.uikit.sheet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import coop.portal.uikit.Messages;
import org.jspecify.annotations.Nullable;

/** A short table on a sheet; it scrolls by itself where the screen is narrow. */
public final class PlainTable extends Composite<Div> {

    private final NativeTable table = new NativeTable();

    /** @param prefix of the message keys of the headers */
    public PlainTable(String prefix, String... headers) {
        table.addClassName("plain-table");
        NativeTableRow head = table.getHead().addRow();
        for (String header : headers) {
            head.add(new NativeTableHeaderCell(Messages.text(prefix + "." + header)));
        }
        getContent().addClassName("table-scroll");
        getContent().getElement().setAttribute("tabindex", "0");
        getContent().add(table);
    }

    /** Cells are components or texts; an empty cell for nothing. */
    public PlainTable row(@Nullable Object... cells) {
        NativeTableRow row = table.getBody().addRow();
        for (Object cell : cells) {
            row.add(cell instanceof Component component
                    ? new NativeTableCell(component)
                    : new NativeTableCell(cell == null ? "" : cell.toString()));
        }
        return this;
    }
}
