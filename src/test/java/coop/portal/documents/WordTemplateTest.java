package coop.portal.documents;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.documents.model.PaperKind;
import coop.portal.documents.rules.FieldCatalogue;
import coop.portal.support.UseCase;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@UseCase("DOC-03")
class WordTemplateTest {

    private static final String ALL_LETTERS = "ĂÂĐÊÔƠƯ ăâđêôơư ÀẢÃÁẠ ằẳẵắặ ầẩẫấậ ềểễếệ ìỉĩíị ồổỗốộ ờởỡớợ ừửữứự ỳỷỹýỵ ỄỘỰ";

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    @UseCase(value = "DOC-03", rule = "TP-2")
    void each_built_in_template_has_the_fields_of_its_kind_and_no_others(PaperKind kind) {
        assertThat(FieldCatalogue.faults(kind, new WordTemplate(new BuiltInTemplates().of(kind)).fields())).isEmpty();
    }

    @Test
    @UseCase(value = "DOC-03", rule = "TP-2")
    void unknown_and_missing_fields_are_told_by_their_names() throws IOException {
        byte[] template = word("{{co_quan}} {{ten_doi_tuong}} {{ thoi_han }}", "{{mat_khau}} {{so_ky_hieu}} {{noi_dung}}");
        assertThat(FieldCatalogue.faults(PaperKind.CHECK_DECISION, new WordTemplate(template).fields()))
                .extracting(fault -> fault.key() + " " + fault.args())
                .containsExactly("documents.refusal.template.unknown [mat_khau]",
                        "documents.refusal.template.missing [dia_danh_ngay_thang, quyen_han_ky, noi_nhan, can_cu, thanh_phan_doan]");
    }

    @Test
    @UseCase(value = "DOC-03", rule = "TP-3")
    void a_name_that_word_has_spread_over_runs_is_still_one_field() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            XWPFParagraph paragraph = document.createParagraph();
            for (String part : List.of("Kính gửi: {", "{ten_", "doi_tuong", "}}, mã số {{ma_so}}", ".")) {
                paragraph.createRun().setText(part);
            }
            assertThat(texts(filled(bytes(document), Map.of("ten_doi_tuong", "HTX <Đồng & Tâm> {{co_quan}}", "ma_so", "29"))))
                    .containsExactly("Kính gửi: HTX <Đồng & Tâm> {{co_quan}}, mã số 29.");
        }
    }

    @Test
    @UseCase(value = "DOC-03", rule = "TP-3")
    void a_field_alone_becomes_as_many_paragraphs_as_it_has_lines_and_they_look_the_same() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.setAlignment(ParagraphAlignment.BOTH);
            paragraph.createRun().setText("{{can_");
            paragraph.createRun().setText("cu}}");
            document.createParagraph().createRun().setText("{{noi_dung}}");
            byte[] filled = filled(bytes(document), Map.of("can_cu", "Căn cứ một;\nCăn cứ hai;\n\nCăn cứ ba."));
            assertThat(texts(filled)).containsExactly("Căn cứ một;", "Căn cứ hai;", "Căn cứ ba.", "……………");
            try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(filled))) {
                assertThat(read.getParagraphs().subList(0, 3)).allMatch(one -> one.getAlignment() == ParagraphAlignment.BOTH);
            }
        }
    }

    @Test
    @UseCase(value = "DOC-04", rule = "PA-5")
    void a_print_has_every_letter_of_vietnamese_to_be_found_and_its_own_font() throws IOException {
        String lines = "Dòng đầu\n" + ALL_LETTERS + "\n" + ("Nội dung kiểm tra. ".repeat(20) + "\n").repeat(20);
        byte[] word = filled(new BuiltInTemplates().of(PaperKind.CHECK_MINUTES),
                Map.of("co_quan", "SỞ TÀI CHÍNH", "ten_doi_tuong", "Hợp tác xã Nông nghiệp Đồng Tâm", "noi_dung", lines));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PrintedPaper(word).write(out);

        try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertThat(text).contains(ALL_LETTERS, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc",
                    "SỞ TÀI CHÍNH", "Hợp tác xã Nông nghiệp Đồng Tâm", "TRƯỞNG ĐOÀN");
            PDFTextStripper downwards = new PDFTextStripper();
            downwards.setSortByPosition(true);
            assertThat(downwards.getText(pdf)).containsSubsequence("SỞ TÀI CHÍNH", "BIÊN BẢN", "I. Thành phần", "TRƯỞNG ĐOÀN");
            assertThat(pdf.getNumberOfPages()).isGreaterThan(1);
            for (var name : pdf.getPage(0).getResources().getFontNames()) {
                PDFont font = pdf.getPage(0).getResources().getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                assertThat(font.getName()).contains("LiberationSerif");
            }
        }
    }

    private static byte[] filled(byte[] template, Map<String, String> values) {
        return new WordTemplate(template).filled(values, "Văn bản");
    }

    private static List<String> texts(byte[] word) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(word))) {
            return document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
        }
    }

    private static byte[] word(String... lines) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            for (String line : lines) {
                document.createParagraph().createRun().setText(line);
            }
            return bytes(document);
        }
    }

    private static byte[] bytes(XWPFDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.write(out);
        return out.toByteArray();
    }
}
