package coop.portal.exchange;

import coop.portal.exchange.model.OutColumn;
import coop.portal.exchange.rules.SafeText;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Writes a workbook (.xlsx) sheet after sheet and row after row, so that a million rows need no more memory than a
 * thousand. Text stays text whatever it begins with. Closing finishes the file, not the stream.
 */
public final class WorkbookWriter implements AutoCloseable {

    private static final String APPLICATION = "coop.portal";

    private final Workbook workbook;
    private final Set<String> names = new HashSet<>();
    private @Nullable SheetWriter<?> current;

    public WorkbookWriter(OutputStream out) {
        this.workbook = new Workbook(out, APPLICATION, null);
    }

    /** Begins a sheet and ends the one before; rows go into what is returned, and on to a further sheet when it is full. */
    public <R> SheetWriter<R> sheet(String name, List<OutColumn<R>> columns) {
        return sheet(name, List.of(), columns);
    }

    /** Begins a sheet with lines of title above the header. */
    public <R> SheetWriter<R> sheet(String name, List<String> titles, List<OutColumn<R>> columns) {
        endSheet();
        SheetWriter<R> sheet = new SheetWriter<>(this::begin, name, titles, columns);
        current = sheet;
        return sheet;
    }

    /** Writes a whole sheet. */
    public <R> void sheet(String name, List<OutColumn<R>> columns, Iterator<? extends R> rows) {
        SheetWriter<R> sheet = sheet(name, columns);
        rows.forEachRemaining(sheet);
    }

    /** A workbook without any sheet cannot be opened, so there is always one. */
    @Override
    public void close() {
        if (names.isEmpty()) {
            begin("");
        }
        endSheet();
        try {
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void endSheet() {
        if (current != null) {
            current.end();
            current = null;
        }
    }

    private Worksheet begin(String wish) {
        String name = SafeText.sheetName(wish);
        String free = name;
        for (int i = 2; !names.add(free.toLowerCase(Locale.ROOT)); i++) {
            String number = " (" + i + ")";
            free = name.substring(0, Math.min(name.length(), 31 - number.length())) + number;
        }
        return workbook.newWorksheet(free);
    }
}
