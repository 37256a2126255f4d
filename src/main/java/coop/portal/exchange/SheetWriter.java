package coop.portal.exchange;

import coop.portal.exchange.model.OutColumn;
import coop.portal.exchange.model.UploadLimits;
import coop.portal.exchange.rules.SafeText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one sheet that is being written: a bold header that stays in sight and can be filtered, then the rows, of
 * which only the last few hundred are in memory. When a sheet is full the rows go on to another one like it.
 */
public final class SheetWriter<R> implements Consumer<R> {

    private static final int BATCH = 500;
    private static final String HEADER_FILL = "E8EEF4";

    private final Function<String, Worksheet> begin;
    private final String name;
    private final List<String> titles;
    private final List<OutColumn<R>> columns;
    private final int rowsPerSheet;
    private @Nullable Worksheet sheet;
    private int row;
    private int batchFrom;
    private long written;

    SheetWriter(Function<String, Worksheet> begin, String name, List<String> titles, List<OutColumn<R>> columns) {
        this(begin, name, titles, columns, UploadLimits.ROWS);
    }

    SheetWriter(
            Function<String, Worksheet> begin,
            String name,
            List<String> titles,
            List<OutColumn<R>> columns,
            int rowsPerSheet) {
        this.begin = begin;
        this.name = name;
        this.titles = List.copyOf(titles);
        this.columns = List.copyOf(columns);
        this.rowsPerSheet = rowsPerSheet;
        this.sheet = begun();
    }

    @Override
    public void accept(R value) {
        if (row >= rowsPerSheet) {
            end();
            sheet = begun();
        }
        Worksheet into = open();
        for (int column = 0; column < columns.size(); column++) {
            write(into, column, columns.get(column).value().apply(value));
        }
        row++;
        written++;
        if (row - batchFrom >= BATCH) {
            flush(into);
        }
    }

    /** How many rows were written, over all sheets. */
    public long written() {
        return written;
    }

    void end() {
        if (sheet == null) {
            return;
        }
        style(sheet);
        if (!columns.isEmpty()) {
            sheet.setAutoFilter(titles.size(), 0, Math.max(titles.size(), row - 1), columns.size() - 1);
        }
        try {
            sheet.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        sheet = null;
    }

    private Worksheet open() {
        if (sheet == null) {
            throw new IllegalStateException("the sheet has ended");
        }
        return sheet;
    }

    private Worksheet begun() {
        Worksheet made = begin.apply(name);
        for (int i = 0; i < titles.size(); i++) {
            made.inlineString(i, 0, SafeText.forWorkbook(titles.get(i)));
            made.style(i, 0).bold().set();
        }
        int header = titles.size();
        for (int column = 0; column < columns.size(); column++) {
            made.inlineString(header, column, SafeText.forWorkbook(columns.get(column).caption()));
            made.width(column, columns.get(column).width());
        }
        if (!columns.isEmpty()) {
            made.range(header, 0, header, columns.size() - 1)
                    .style()
                    .bold()
                    .fillColor(HEADER_FILL)
                    .wrapText(true)
                    .verticalAlignment("center")
                    .set();
        }
        made.freezePane(0, header + 1);
        row = header + 1;
        batchFrom = row;
        return made;
    }

    private void write(Worksheet into, int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case LocalDate day -> into.value(row, column, day);
            case LocalDateTime time -> into.value(row, column, time);
            case BigDecimal number -> number(into, column, number);
            case BigInteger number -> number(into, column, new BigDecimal(number));
            case Long number -> number(into, column, BigDecimal.valueOf(number));
            case Double number -> real(into, column, number);
            case Number number -> into.value(row, column, number);
            default -> text(into, column, value.toString());
        }
    }

    /** A spreadsheet keeps fifteen digits of a number; more of them, as in codes, only survive as text. */
    private void number(Worksheet into, int column, BigDecimal number) {
        if (number.stripTrailingZeros().precision() > 15) {
            text(into, column, number.toPlainString());
        } else {
            into.value(row, column, number);
        }
    }

    private void real(Worksheet into, int column, double number) {
        if (Double.isFinite(number)) {
            into.value(row, column, number);
        }
    }

    private void text(Worksheet into, int column, String text) {
        if (!text.isEmpty()) {
            into.inlineString(row, column, SafeText.forWorkbook(text));
        }
    }

    private void flush(Worksheet into) {
        style(into);
        try {
            into.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        batchFrom = row;
    }

    private void style(Worksheet into) {
        for (int column = 0; column < columns.size(); column++) {
            String format = columns.get(column).kind().format();
            if (format != null && row > batchFrom) {
                into.range(batchFrom, column, row - 1, column).style().format(format).set();
            }
        }
    }
}
