package coop.portal.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.portal.exchange.model.ContentType;
import coop.portal.exchange.model.UploadLimits;
import coop.portal.kernel.RefusedException;
import coop.portal.support.UseCase;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@UseCase("EXC-01")
class FileGuardTest {

    private static final String MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    @TempDir
    Path folder;

    @Test
    @UseCase(value = "EXC-01", rule = "G-1")
    void what_a_file_is_says_its_content_and_its_name_has_to_agree() throws IOException {
        assertThat(check(pdf(""), "Biên bản.PDF")).isEqualTo(ContentType.PDF);
        assertThat(check(word(), "a.docx")).isEqualTo(ContentType.DOCX);
        assertThat(check(new HandmadeWorkbook().bytes(), "a.xlsx")).isEqualTo(ContentType.XLSX);
        assertThat(check(picture("png"), "a.png")).isEqualTo(ContentType.PNG);
        assertThat(check(picture("jpeg"), "a.jpeg")).isEqualTo(ContentType.JPEG);
        assertThat(check(picture("jpeg"), "a.jpg")).isEqualTo(ContentType.JPEG);

        refuses(pdf(""), "a.docx", "other-than-its-name");
        refuses(picture("png"), "a.jpg", "other-than-its-name");
        refuses(pdf(""), "pdf-without-a-dot", "other-than-its-name");
    }

    @Test
    @UseCase(value = "EXC-01", rule = "G-1")
    void what_is_none_of_these_or_is_broken_is_refused() throws IOException {
        refuses("<html><script>".getBytes(StandardCharsets.UTF_8), "a.pdf", "not-accepted");
        refuses(zip(Map.of("a.txt", "a")), "a.docx", "not-accepted");
        refuses(new byte[0], "a.pdf", "empty-file");
        byte[] half = java.util.Arrays.copyOf(word(), 900);
        refuses(half, "a.docx", "damaged");
        refuses("\u0089PNG\r\n\u001a\nxxxxxxxxxxxx".getBytes(StandardCharsets.ISO_8859_1), "a.png", "damaged");
    }

    @ParameterizedTest
    @ValueSource(strings = {"word/vbaProject.bin", "word/activeX/activeX1.xml", "word/embeddings/oleObject1.bin", "word/x.js"})
    @UseCase(value = "EXC-01", rule = "G-2")
    void a_document_that_carries_what_runs_is_refused(String part) throws IOException {
        Map<String, String> parts = parts(MAIN);
        parts.put(part, "x");
        refuses(zip(parts), "a.docx", "active");
    }

    @Test
    @UseCase(value = "EXC-01", rule = "G-2")
    void a_document_that_is_declared_to_have_macros_or_fetches_its_template_is_refused() throws IOException {
        refuses(zip(parts("application/vnd.ms-word.document.macroEnabled.main+xml")), "a.docx", "active");
        refuses(zip(related("attachedTemplate")), "a.docx", "active");
        assertThat(check(zip(related("hyperlink")), "a.docx")).isEqualTo(ContentType.DOCX);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/S /JavaScript /JS (app.alert(1))", "/S /Java#53cript", "/S/Launch/F(cmd.exe)", "/Names << /EmbeddedFiles 3 0 R >>"})
    @UseCase(value = "EXC-01", rule = "G-2")
    void a_pdf_that_runs_something_is_refused_however_it_writes_the_name(String action) {
        refuses(pdf("4 0 obj << " + action + " >> endobj"), "a.pdf", "active");
        refuses(pdf("4 0 obj << /Type /ObjStm /Filter /FlateDecode >> stream\n" + deflated(action) + "\nendstream endobj"),
                "a.pdf", "active");
    }

    @Test
    @UseCase(value = "EXC-01", rule = "G-2")
    void a_pdf_whose_objects_are_packed_and_harmless_is_taken_and_a_locked_one_is_not() {
        assertThat(check(pdf("4 0 obj << /Type /ObjStm >> stream\r\n" + deflated("<< /Type /Page >>") + "\nendstream endobj"), "a.pdf"))
                .isEqualTo(ContentType.PDF);
        refuses(pdf("trailer << /Encrypt 5 0 R >>"), "a.pdf", "locked");
        refuses(pdf("4 0 obj << /Type /ObjStm >> stream\nnot packed endstream endobj"), "a.pdf", "damaged");
        refuses(pdf("4 0 obj << /Type /ObjStm >> stream\n" + deflated("x".repeat(33 << 20)) + "\nendstream"), "a.pdf", "zip-bomb");
    }

    private static Map<String, String> parts(String mainType) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "<Types><Override PartName='/word/document.xml' ContentType='" + mainType + "'/></Types>");
        parts.put("word/document.xml", "<document/>");
        return parts;
    }

    private static Map<String, String> related(String kind) {
        Map<String, String> parts = parts(MAIN);
        parts.put("word/_rels/settings.xml.rels", "<Relationships><Relationship Id='r1' TargetMode='External' Target='http://a/b.dotm'"
                + " Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + kind + "'/></Relationships>");
        return parts;
    }

    private static byte[] pdf(String content) {
        return ("%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\n" + content + "\n%%EOF").getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String deflated(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream packed = new DeflaterOutputStream(out)) {
            packed.write(text.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toString(StandardCharsets.ISO_8859_1);
    }

    private static byte[] word() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.createParagraph().createRun().setText("Biên bản");
            document.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] picture(String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(4, 3, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    private ContentType check(byte[] bytes, String name) {
        return new FileGuard(UploadLimits.USUAL).check(HandmadeWorkbook.write(folder, bytes), name);
    }

    private void refuses(byte[] bytes, String name, String reason) {
        assertThatThrownBy(() -> check(bytes, name))
                .isInstanceOfSatisfying(RefusedException.class,
                        e -> assertThat(e.reasons().getFirst().key()).isEqualTo("exchange.refusal." + reason));
    }
}
