package coop.portal.figures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import coop.portal.uikit.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A small table with captions, whose second and third columns are figures. */
final class PlainFigures extends Div {

    private final NativeTableBody body = new NativeTableBody();
    private final List<String> captions;

    PlainFigures(String page, String... columns) {
        addClassName("table-scroll");
        captions = Arrays.stream(columns).map(column -> Messages.text(page + ".column." + column)).toList();
        NativeTableRow head = new NativeTableRow();
        captions.forEach(caption -> head.add(new NativeTableHeaderCell(caption)));
        NativeTable table = new NativeTable();
        table.addClassNames("plain-table", "figures-table");
        NativeTableHeader header = new NativeTableHeader();
        header.add(head);
        table.add(header, body);
        add(table);
    }

    void row(String... cells) {
        NativeTableRow row = new NativeTableRow();
        for (int i = 0; i < cells.length; i++) {
            NativeTableCell cell = new NativeTableCell(cells[i]);
            cell.getElement().setAttribute("data-caption", captions.get(i));
            if (i == 1 || i == 2) {
                cell.addClassName("number");
            }
            row.add(cell);
        }
        body.add(row);
    }

    void row(Component first, String... cells) {
        row(Stream.concat(Stream.of(""), Arrays.stream(cells)).toArray(String[]::new));
        body.getChildren().reduce((one, other) -> other).ifPresent(row -> {
            NativeTableCell cell = (NativeTableCell) row.getChildren().findFirst().orElseThrow();
            cell.add(first);
        });
    }
}
