package coop.portal.exchange;

import coop.portal.exchange.model.Cell;
import coop.portal.exchange.model.RowKind;
import coop.portal.exchange.model.SourceRow;
import coop.portal.exchange.model.UploadLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet of a workbook, one in memory at a time. */
final class WorkbookRows implements RowSource.Rows {

    private static final int LONGEST_FORMULA = 99;

    private final XmlPart part;
    private final CellReader cells;
    private final StringBuilder value = new StringBuilder();
    private final StringBuilder formula = new StringBuilder();
    private int lastNumber;
    private @Nullable SourceRow next;
    private boolean ended;

    WorkbookRows(XmlPart part, CellReader cells) {
        this.part = part;
        this.cells = cells;
    }

    @Override
    public boolean hasNext() {
        while (next == null && !ended) {
            if (!part.nextStart() || part.name().equals("mergeCells")) {
                ended = true;
            } else if (part.name().equals("row")) {
                next = row();
            }
        }
        return next != null;
    }

    @Override
    public SourceRow next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        SourceRow row = next;
        next = null;
        return row;
    }

    @Override
    public void close() {
        part.close();
    }

    private SourceRow row() {
        lastNumber = rowNumber(part, lastNumber);
        boolean hidden = WorkbookParts.truth(part.attribute("hidden")) || "0".equals(part.attribute("ht"));
        List<Cell> row = new ArrayList<>();
        for (int event = part.next(); ; event = part.next()) {
            if (event == XMLStreamConstants.START_ELEMENT && part.name().equals("c")) {
                cell(row);
            } else if (event == XMLStreamConstants.END_ELEMENT && part.name().equals("row")) {
                break;
            } else if (event == XMLStreamConstants.END_DOCUMENT) {
                throw Refusals.damaged();
            }
        }
        while (!row.isEmpty() && row.getLast() instanceof Cell.Empty) {
            row.removeLast();
        }
        return new SourceRow(lastNumber, List.copyOf(row), hidden, RowKind.ENTRY);
    }

    /** The number a row says it has, or the one after the last. */
    static int rowNumber(XmlPart part, int last) {
        String said = part.attribute("r");
        int number = said == null ? last + 1 : CellReader.number(said);
        if (number < 1 || number > UploadLimits.ROWS) {
            throw Refusals.damaged();
        }
        return number;
    }

    private void cell(List<Cell> row) {
        String place = part.attribute("r");
        int column = place == null ? row.size() : column(place);
        String type = part.attribute("t");
        String style = part.attribute("s");
        value.setLength(0);
        formula.setLength(0);
        content();
        Cell cell = cells.read(
                type == null ? "n" : type,
                style == null ? -1 : CellReader.number(style),
                value.toString(),
                formula.toString());
        put(row, column, cell);
    }

    private static void put(List<Cell> row, int column, Cell cell) {
        if (column >= UploadLimits.COLUMNS) {
            throw Refusals.damaged();
        }
        if (column < row.size()) {
            row.set(column, cell);
            return;
        }
        while (row.size() < column) {
            row.add(Cell.EMPTY);
        }
        row.add(cell);
    }

    private void content() {
        @Nullable StringBuilder into = null;
        int most = UploadLimits.CELL_CHARACTERS + 1;
        for (int event = part.next(); ; event = part.next()) {
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    switch (part.name()) {
                        case "v" -> into = value;
                        case "f" -> {
                            into = formula;
                            most = LONGEST_FORMULA;
                        }
                        case "is" -> value.append(SharedTexts.rich(part, "is", UploadLimits.CELL_CHARACTERS + 1));
                        default -> into = null;
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    into = null;
                    most = UploadLimits.CELL_CHARACTERS + 1;
                    if (part.name().equals("c")) {
                        return;
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (into != null) {
                        part.appendTo(into, most);
                    }
                }
                case XMLStreamConstants.END_DOCUMENT -> throw Refusals.damaged();
                default -> {}
            }
        }
    }

    /** "AB12" is column 27, counted from 0. */
    static int column(String place) {
        int column = 0;
        for (int i = 0; i < place.length() && i < 5; i++) {
            char letter = Character.toUpperCase(place.charAt(i));
            if (letter < 'A' || letter > 'Z') {
                break;
            }
            column = column * 26 + letter - 'A' + 1;
        }
        if (column < 1 || column > UploadLimits.COLUMNS) {
            throw Refusals.damaged();
        }
        return column - 1;
    }
}
