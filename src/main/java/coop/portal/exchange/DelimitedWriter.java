package coop.portal.exchange;

import coop.portal.exchange.model.OutColumn;
import coop.portal.exchange.rules.SafeText;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes a text file of values between commas, in UTF-8 with the mark that spreadsheets want. What a spreadsheet would
 * calculate gets an apostrophe. Closing finishes the file, not the stream.
 */
public final class DelimitedWriter<R> implements Consumer<R>, AutoCloseable {

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    private final CsvWriter writer;
    private final List<OutColumn<R>> columns;

    public DelimitedWriter(OutputStream out, List<OutColumn<R>> columns) {
        this.columns = List.copyOf(columns);
        try {
            out.write(MARK);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.writer = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out, StandardCharsets.UTF_8);
        writer.writeRecord(columns.stream().map(column -> SafeText.forDelimited(column.caption())).toList());
    }

    @Override
    public void accept(R row) {
        writer.writeRecord(columns.stream().map(column -> field(column.value().apply(row))).toList());
    }

    private static String field(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case LocalDate day -> DAY.format(day);
            case LocalDateTime time -> MOMENT.format(time);
            case BigDecimal number -> number.toPlainString();
            case Number number -> number.toString();
            default -> SafeText.forDelimited(value.toString());
        };
    }

    @Override
    public void close() {
        try {
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
