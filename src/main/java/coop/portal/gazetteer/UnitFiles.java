package coop.portal.gazetteer;

import coop.portal.gazetteer.model.UnitFile;
import coop.portal.gazetteer.model.UnitLine;
import coop.portal.kernel.RefusedException;
import coop.portal.kernel.SearchText;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the two files of a province: UTF-8, values between commas, a header with the names of the columns. */
final class UnitFiles {

    /** A country has some ten thousand communes; what is longer is something else. */
    private static final int MOST_LINES = 20_000;

    private static final int MOST_BYTES = 4 << 20;

    private UnitFiles() {}

    static List<UnitLine> read(UnitFile file, byte[] content) {
        if (content.length > MOST_BYTES) {
            throw new RefusedException("gazetteer.refusal.too-long", MOST_LINES);
        }
        List<UnitLine> lines = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .skipEmptyLines(true)
                .ofNamedCsvRecord(text(content))) {
            for (NamedCsvRecord found : reader) {
                if (lines.isEmpty()) {
                    mustHaveColumns(file, found);
                }
                if (lines.size() == MOST_LINES) {
                    throw new RefusedException("gazetteer.refusal.too-long", MOST_LINES);
                }
                lines.add(line(file, found));
            }
        } catch (CsvParseException | java.io.IOException e) {
            throw new RefusedException("gazetteer.refusal.unreadable");
        }
        return lines;
    }

    private static UnitLine line(UnitFile file, NamedCsvRecord found) {
        return new UnitLine(
                file,
                (int) found.getStartingLineNumber(),
                field(found, "code"),
                field(found, "name"),
                field(found, "type"),
                field(found, districtColumn(file)),
                field(found, "district_code"));
    }

    private static void mustHaveColumns(UnitFile file, NamedCsvRecord found) {
        List<String> wanted = List.of("code", "name", "type", districtColumn(file));
        if (!found.getHeader().containsAll(wanted)) {
            throw new RefusedException("gazetteer.refusal.columns", String.join(", ", wanted));
        }
    }

    private static String districtColumn(UnitFile file) {
        return file == UnitFile.FORMER ? "district" : "former_district";
    }

    private static String field(NamedCsvRecord found, String name) {
        return SearchText.clean(found.findField(name).orElse(""));
    }

    private static String text(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new RefusedException("gazetteer.refusal.unreadable");
        }
    }
}
