package coop.portal.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.exchange.model.ColumnSpec;
import coop.portal.exchange.model.SourceRow;
import coop.portal.exchange.model.UploadLimits;
import coop.portal.kernel.RefusedException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a file is, it is read or refused; nothing else ever comes out. */
class DamagedFilesTest {

    private static final List<ColumnSpec> WANTED =
            List.of(ColumnSpec.required("code", "Mã số"), ColumnSpec.required("name", "Tên hợp tác xã"));
    private static final String ROWS = """
            <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>Mã số</t></is></c></row>\
            <row r="2" hidden="1"><c r="A2" s="1"><v>41032</v></c><c r="B2" t="e"><v>#REF!</v></c><c r="C2" t="b"><v>1</v></c></row>""";

    @TempDir
    Path folder;

    private final Random random = new Random(2026);

    @Test
    void files_with_bytes_changed_cut_doubled_or_lost() throws IOException {
        List<byte[]> originals = List.of(
                written(),
                handmade().bytes(),
                "\uFEFFMã số;Tên hợp tác xã\n1;\"A\"\n2;B\n".getBytes(StandardCharsets.UTF_8),
                "Mã số\tTên hợp tác xã\n1\t\"A\"\n".getBytes(StandardCharsets.UTF_16LE));
        int read = 0;
        for (int i = 0; i < 600; i++) {
            read += outcome(mutated(originals.get(i % originals.size())));
        }
        assertThat(read).as("some files survive").isPositive();
    }

    /** The zip stays sound, so that the parsers of the parts meet the damage. */
    @Test
    void parts_with_bytes_changed_cut_doubled_or_lost() {
        for (int i = 0; i < 600; i++) {
            List<String> parts = List.of("xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml",
                    "xl/_rels/workbook.xml.rels", "_rels/.rels", "[Content_Types].xml");
            String part = parts.get(i % parts.size());
            outcome(handmade().changed(part, this::mutated).bytes());
        }
    }

    @Test
    void noise() {
        for (int length = 1; length < 200; length++) {
            byte[] noise = new byte[length * 7];
            random.nextBytes(noise);
            outcome(noise);
            byte[] zip = noise.clone();
            System.arraycopy(new byte[] {'P', 'K', 3, 4}, 0, zip, 0, 4);
            outcome(zip);
        }
    }

    private int outcome(byte[] content) {
        Path file = HandmadeWorkbook.write(folder, content);
        try (SourceWorkbook book = SourceWorkbook.open(file, "x", UploadLimits.USUAL)) {
            try (Stream<SourceRow> rows = book.rows(book.find(WANTED))) {
                rows.forEach(row -> row.cells().forEach(cell -> assertThat(cell.shown()).isNotNull()));
            }
            return 1;
        } catch (RefusedException e) {
            assertThat(e.reasons().getFirst().key()).startsWith("exchange.refusal.");
            return 0;
        } finally {
            assertThat(file.toFile().delete()).isTrue();
        }
    }

    private byte[] mutated(byte[] original) {
        byte[] bytes = original.clone();
        int at = random.nextInt(bytes.length);
        switch (random.nextInt(5)) {
            case 0 -> bytes[at] = (byte) random.nextInt(256);
            case 1 -> {
                for (int i = 0; i < 20; i++) {
                    bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                }
            }
            case 2 -> bytes = Arrays.copyOf(bytes, at);
            case 3 -> System.arraycopy(original, 0, bytes, at, bytes.length - at);
            default -> {
                byte[] shorter = new byte[bytes.length - bytes.length / 10];
                System.arraycopy(bytes, bytes.length - shorter.length, shorter, 0, shorter.length);
                bytes = shorter;
            }
        }
        return bytes;
    }

    private static HandmadeWorkbook handmade() {
        return new HandmadeWorkbook().with("xl/sharedStrings.xml", "<sst><si><r><t>Tên hợp tác xã</t></r></si></sst>")
                .with("xl/styles.xml", "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"dd/mm\"/></numFmts>"
                        + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>")
                .sheet(ROWS);
    }

    private static byte[] written() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "x", "1.0"); Worksheet sheet = book.newWorksheet("A")) {
            sheet.value(0, 0, "Mã số");
            sheet.value(0, 1, "Tên hợp tác xã");
            for (int i = 1; i < 40; i++) {
                sheet.value(i, 0, i);
                sheet.value(i, 1, "HTX " + i);
            }
        }
        return out.toByteArray();
    }
}
