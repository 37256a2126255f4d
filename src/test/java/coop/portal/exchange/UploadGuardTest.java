package coop.portal.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.portal.exchange.model.FileKind;
import coop.portal.exchange.model.UploadLimits;
import coop.portal.kernel.RefusedException;
import coop.portal.support.UseCase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@UseCase("EXC-01")
class UploadGuardTest {

    private static final int MEGABYTE = 1 << 20;

    @TempDir
    Path folder;

    @Test
    void a_workbook_is_let_in_by_its_content() {
        assertThat(check(new HandmadeWorkbook().bytes())).isEqualTo(FileKind.WORKBOOK);
        assertThat(check("a;b\n1;2\n".getBytes(StandardCharsets.UTF_8))).isEqualTo(FileKind.DELIMITED_TEXT);
    }

    @Test
    void an_empty_file() {
        refuses(new byte[0], "empty-file");
    }

    @Test
    void a_file_beyond_the_limit_is_refused_before_it_is_opened() {
        Path file = HandmadeWorkbook.write(folder, new byte[2 * MEGABYTE]);
        UploadGuard guard = new UploadGuard(UploadLimits.USUAL.withFileBytes(MEGABYTE));

        assertThatThrownBy(() -> guard.check(file))
                .isInstanceOfSatisfying(RefusedException.class, e -> {
                    assertThat(e.reasons().getFirst().key()).isEqualTo("exchange.refusal.too-large");
                    assertThat(e.reasons().getFirst().args()).containsExactly(1L);
                });
    }

    @Test
    void old_workbooks_and_protected_ones() throws Exception {
        ByteArrayOutputStream old = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet("x");
            workbook.write(old);
        }
        refuses(old.toByteArray(), "old-format");

        ByteArrayOutputStream locked = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var out = encryptor.getDataStream(files)) {
                out.write(new HandmadeWorkbook().bytes());
            }
            files.writeFilesystem(locked);
        }
        refuses(locked.toByteArray(), "old-format");
        refuses("<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook/>".getBytes(StandardCharsets.UTF_8), "old-format");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%PDF-1.7 x", "<html><table>", "\u00ef\u00bb\u00bf<html>", "{\\rtf1", "\u0089PNG\r\n", "PK nothing", "\u00ff\u00d8\u00ff\u00e0"})
    void other_kinds_of_files(String content) {
        refuses(content.getBytes(StandardCharsets.ISO_8859_1), "not-a-workbook");
    }

    @Test
    void other_kinds_of_zip_files() {
        refuses(new HandmadeWorkbook().without("[Content_Types].xml").bytes(), "not-a-workbook");
        refuses(types("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"), "not-a-workbook");
        refuses(types("application/vnd.ms-excel.sheet.binary.macroEnabled.main"), "old-format");
    }

    @Test
    void a_sheet_that_unpacks_to_far_more_than_it_weighs() {
        byte[] bomb = new HandmadeWorkbook().with("xl/media/image1.bin", new byte[8 * MEGABYTE]).bytes();

        assertThat(bomb.length).isLessThan(32_000);
        refuses(bomb, "zip-bomb");
    }

    @Test
    void many_parts_that_together_are_too_much() {
        UploadLimits tight = new UploadLimits(MEGABYTE, MEGABYTE, 150, 2_000, MEGABYTE);
        HandmadeWorkbook workbook = new HandmadeWorkbook();
        for (int i = 0; i < 20; i++) {
            workbook.with("xl/media/" + i, new byte[60_000]);
        }

        assertThatThrownBy(() -> new UploadGuard(tight).check(workbook.in(folder)))
                .hasMessage("exchange.refusal.zip-bomb");
    }

    @Test
    void too_many_parts() {
        HandmadeWorkbook few = new HandmadeWorkbook();
        for (int i = 0; i < 2_100; i++) {
            few.with("xl/x" + i, new byte[0]);
        }
        refuses(few.bytes(), "zip-bomb");
        HandmadeWorkbook many = new HandmadeWorkbook();
        for (int i = 0; i < 30_000; i++) {
            many.with("xl/x" + i, new byte[0]);
        }
        refuses(many.bytes(), "zip-bomb");
    }

    @Test
    void a_zip_within_is_weighed_and_not_opened() {
        byte[] inner = new HandmadeWorkbook().with("xl/x.xml", "<!DOCTYPE x><x/>").bytes();

        assertThat(check(new HandmadeWorkbook().with("xl/embeddings/inner.xlsx", inner).bytes())).isEqualTo(FileKind.WORKBOOK);
    }

    @Test
    void the_same_part_twice() {
        byte[] bytes = new HandmadeWorkbook().with("xl/worksheets/sheet2.xml", "<x/>").bytes();
        String doubled = new String(bytes, StandardCharsets.ISO_8859_1)
                .replace("xl/worksheets/sheet2.xml", "xl/worksheets/sheet1.xml");
        refuses(doubled.getBytes(StandardCharsets.ISO_8859_1), "damaged");

        String otherCase = new String(bytes, StandardCharsets.ISO_8859_1)
                .replace("xl/worksheets/sheet2.xml", "xl/worksheets/Sheet1.xml");
        refuses(otherCase.getBytes(StandardCharsets.ISO_8859_1), "damaged");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml", "docProps/core.xml", "_rels/.rels",
                "[Content_Types].xml", "xl/drawings/vmlDrawing1.vml"
            })
    void a_document_type_in_any_part(String part) {
        String bomb = "<?xml version=\"1.0\"?><!-- " + "x".repeat(9_000)
                + " --><!DOCTYPE t [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b SYSTEM \"file:///etc/passwd\">]><t>&a;&b;</t>";
        refuses(new HandmadeWorkbook().with(part, bomb).bytes(), "dtd");
    }

    @Test
    void a_document_type_in_another_encoding() {
        byte[] wide = "\uFEFF<?xml version=\"1.0\" encoding=\"UTF-16\"?><!DOCTYPE t [<!ENTITY a \"b\">]><t/>"
                .getBytes(StandardCharsets.UTF_16BE);
        refuses(new HandmadeWorkbook().with("xl/styles.xml", wide).bytes(), "dtd");
    }

    @Test
    void a_comment_before_the_first_element_that_never_ends() {
        StringBuilder endless = new StringBuilder("<!--");
        for (int i = 0; i < 400_000; i++) {
            endless.append(Integer.toString(i * 7_919, 36));
        }
        refuses(new HandmadeWorkbook().with("xl/styles.xml", endless.append("--><x/>").toString()).bytes(), "zip-bomb");
    }

    @Test
    void files_cut_short_or_changed() {
        byte[] whole = new HandmadeWorkbook().with("xl/media/noise", noise(5_000)).bytes();
        refuses(Arrays.copyOf(whole, whole.length / 2), "damaged");
        refuses(Arrays.copyOf(whole, 4), "damaged");

        byte[] changed = whole.clone();
        changed[whole.length / 2] ^= 1;
        refuses(changed, "damaged");
    }

    @Test
    void a_workbook_with_macros_is_read_without_them() {
        assertThat(check(types("application/vnd.ms-excel.sheet.macroEnabled.main+xml"))).isEqualTo(FileKind.WORKBOOK);
    }

    @Test
    void stored_parts_and_directories_are_let_in() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/"));
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types><Default ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>"
                    .getBytes(StandardCharsets.UTF_8));
        }

        assertThat(check(out.toByteArray())).isEqualTo(FileKind.WORKBOOK);
    }

    private static byte[] noise(int length) {
        byte[] noise = new byte[length];
        new Random(7).nextBytes(noise);
        return noise;
    }

    private static byte[] types(String type) {
        return new HandmadeWorkbook()
                .with("[Content_Types].xml", "<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"" + type + "\"/></Types>")
                .bytes();
    }

    private FileKind check(byte[] content) {
        return new UploadGuard(UploadLimits.USUAL).check(HandmadeWorkbook.write(folder, content));
    }

    private void refuses(byte[] content, String reason) {
        assertThatThrownBy(() -> check(content))
                .isInstanceOf(RefusedException.class)
                .hasMessage("exchange.refusal." + reason);
    }
}
