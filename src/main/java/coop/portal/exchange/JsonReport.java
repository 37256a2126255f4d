package coop.portal.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * One object for programs about a file that was read: what is known at the end stands first, then a result for each row in the
 * order of the file. The results wait on the disk until then, so that a long file costs no memory.
 */
public final class JsonReport implements AutoCloseable {

    private static final ObjectWriter ROWS = JsonMapper.builder().build().writer();
    private static final ObjectWriter WHOLE =
            ROWS.without(StreamWriteFeature.AUTO_CLOSE_TARGET).withDefaultPrettyPrinter();

    private final PrintStream out;
    private final Path waiting;
    private final Writer rows;

    public JsonReport(PrintStream out) {
        this.out = out;
        try {
            waiting = Files.createTempFile("portal-report-", ".jsonl");
            rows = Files.newBufferedWriter(waiting);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void add(Map<String, ? extends @Nullable Object> result) {
        try {
            rows.write(ROWS.writeValueAsString(result));
            rows.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Prints it all. @param head counts and totals */
    public void end(Map<String, ? extends @Nullable Object> head) {
        try {
            rows.flush();
            try (BufferedReader results = Files.newBufferedReader(waiting); JsonGenerator json = WHOLE.createGenerator(out)) {
                json.writeStartObject();
                head.forEach((name, value) -> json.writePOJOProperty(name, value));
                json.writeArrayPropertyStart("results");
                results.lines().forEach(json::writeRawValue);
                json.writeEndArray();
                json.writeEndObject();
            }
            out.println();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            rows.close();
            Files.deleteIfExists(waiting);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
