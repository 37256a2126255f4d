package coop.portal.exchange;

import coop.portal.exchange.model.Cell;
import coop.portal.exchange.model.SourceRow;
import coop.portal.exchange.model.SourceSheet;
import coop.portal.exchange.model.UploadLimits;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** A text file of values between separators that has been let in. All its cells are text. */
final class DelimitedSource implements RowSource {

    private static final int LONGEST_FIELD = 1 << 16;
    private static final int LONGEST_RECORD = 1 << 20;
    private static final int BUFFER = 1 << 21;

    private final Path file;
    private final DelimitedForm form;
    private final SourceSheet sheet;

    DelimitedSource(Path file, String name) {
        this.file = file;
        this.form = DelimitedForm.of(file);
        this.sheet = new SourceSheet(0, name, false);
    }

    @Override
    public List<SourceSheet> sheets() {
        return List.of(sheet);
    }

    @Override
    public Rows rows(SourceSheet ignored) {
        try {
            return new Records(CsvReader.builder()
                    .fieldSeparator(form.separator())
                    .skipEmptyLines(false)
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .allowExtraCharsAfterClosingQuote(true)
                    .maxBufferSize(BUFFER)
                    .build(
                            CsvRecordHandler.of(handler -> handler.maxFields(UploadLimits.COLUMNS)
                                    .maxFieldSize(LONGEST_FIELD)
                                    .maxRecordSize(LONGEST_RECORD)),
                            form.open(file)));
        } catch (IOException | CsvParseException | UncheckedIOException e) {
            throw Refusals.damaged();
        }
    }

    @Override
    public Outline outline(SourceSheet ignored) {
        int last = 0;
        try (Rows rows = rows(sheet)) {
            while (rows.hasNext()) {
                last = rows.next().number();
            }
        }
        return new Outline(List.of(), last);
    }

    @Override
    public void close() {}

    private final class Records implements Rows {

        private final CloseableIterator<CsvRecord> records;
        private int number;

        Records(CsvReader<CsvRecord> reader) {
            this.records = reader.iterator();
        }

        @Override
        public boolean hasNext() {
            return guarded(records::hasNext);
        }

        @Override
        public SourceRow next() {
            CsvRecord found = guarded(records::next);
            number++;
            boolean hint = number == 1 && form.announced();
            return new SourceRow(number, hint ? List.of() : cells(found));
        }

        @Override
        public void close() {
            try {
                records.close();
            } catch (IOException e) {
                throw Refusals.damaged();
            }
        }

        private static <T> T guarded(Supplier<T> step) {
            try {
                return step.get();
            } catch (CsvParseException | UncheckedIOException e) {
                throw Refusals.damaged();
            }
        }

        private static List<Cell> cells(CsvRecord found) {
            List<Cell> cells = new ArrayList<>(found.getFieldCount());
            for (String field : found.getFields()) {
                cells.add(field.isEmpty() ? Cell.EMPTY : new Cell.Text(field));
            }
            while (!cells.isEmpty() && cells.getLast().blank()) {
                cells.removeLast();
            }
            return List.copyOf(cells);
        }
    }
}
