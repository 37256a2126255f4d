package coop.portal.documents;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.documents.model.FieldRow;
import coop.portal.documents.model.PaperField;
import coop.portal.documents.model.PaperKind;
import coop.portal.documents.rules.FieldCatalogue;
import coop.portal.support.UseCase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@UseCase("DOC-04")
class LongPapersTest {

    private static final Path PRINTS = Path.of("target/prints");
    private static final String NAME = "Liên hiệp Hợp tác xã Sản xuất, Kinh doanh, Dịch vụ Nông nghiệp, Lâm nghiệp, Thủy sản và"
            + " Phát triển nông thôn bền vững các xã miền núi vùng cao biên giới phía Tây Nam tỉnh Nghệ An";
    private static final String LAST = "Nguyễn Phan Thị Huyền Trang Thứ Bốn Mươi";

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    @UseCase(value = "DOC-04", rule = "PA-5")
    void long_names_and_many_members_stay_on_the_page_and_none_is_lost(PaperKind kind) throws IOException {
        byte[] word = new WordTemplate(new BuiltInTemplates().of(kind)).filled(values(kind), "Văn bản");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PrintedPaper(word).write(out);
        Files.createDirectories(PRINTS);
        Files.write(PRINTS.resolve(kind + ".docx"), word);
        Files.write(PRINTS.resolve(kind + ".pdf"), out.toByteArray());
        try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
            Edges edges = new Edges();
            String text = edges.getText(pdf).replaceAll("\\s+", " ");
            assertThat(text).contains(NAME).doesNotContain("{{");
            if (FieldCatalogue.of(kind).contains(new FieldRow(PaperField.TEAM, true))) {
                assertThat(text).contains(LAST);
                assertThat(pdf.getNumberOfPages()).isGreaterThan(1);
            }
            assertThat(edges.leftmost).isGreaterThan(60);
            assertThat(edges.rightmost).isLessThan(pdf.getPage(0).getMediaBox().getWidth() - 35);
        }
    }

    private static Map<String, String> values(PaperKind kind) {
        Map<String, String> values = new HashMap<>();
        FieldCatalogue.of(kind).forEach(row -> values.put(row.field().written(), row.field().written()));
        values.put(PaperField.ACT.written(), "kiểm tra");
        values.put(PaperField.SUPERIOR.written(), "ỦY BAN NHÂN DÂN TỈNH NGHỆ AN");
        values.put(PaperField.AGENCY.written(), "SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG");
        values.put(PaperField.ISSUER.written(), "GIÁM ĐỐC SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG");
        values.put(PaperField.NUMBER.written(), "Số: 05/QĐ-SNNMT");
        values.put(PaperField.PLACE_AND_DATE.written(), "Nghệ An, ngày 05 tháng 10 năm 2026");
        values.put(PaperField.AUTHORITY.written(), "GIÁM ĐỐC");
        values.put(PaperField.SIGNER.written(), "Phạm Quốc Hùng");
        values.put(PaperField.RECIPIENTS.written(), "- Như Điều 4;\n- Lưu: VT, HS.");
        values.put(PaperField.ORGANISATION.written(), NAME);
        values.put(PaperField.ORGANISATION_CODE.written(), "2901234567");
        values.put(PaperField.TIME_LIMIT.written(), "Thời hạn là 10 ngày, kể từ ngày công bố quyết định"
                + " (điểm b khoản 2 Điều 13 Nghị định số 217/2025/NĐ-CP).");
        values.put(PaperField.BASES.written(), IntStream.rangeClosed(1, 5)
                .mapToObj(one -> "Căn cứ văn bản thứ " + one + " của cơ quan có thẩm quyền").collect(Collectors.joining(";\n")));
        List<String> team = IntStream.range(1, 40)
                .mapToObj(one -> one + ". Ông (bà) Nguyễn Văn Thành Viên " + one + " – Thành viên;").toList();
        values.put(PaperField.TEAM.written(), String.join("\n", team) + "\n40. Ông (bà) " + LAST + " – Thành viên.");
        return values;
    }

    /** How far letters reach. */
    private static final class Edges extends PDFTextStripper {
        private float leftmost = Float.MAX_VALUE;
        private float rightmost;

        @Override
        protected void processTextPosition(TextPosition letter) {
            if (!letter.getUnicode().isBlank()) {
                leftmost = Math.min(leftmost, letter.getX());
                rightmost = Math.max(rightmost, letter.getX() + letter.getWidth());
            }
            super.processTextPosition(letter);
        }
    }
}
