package coop.portal.inspections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.portal.inspections.model.PlanId;
import coop.portal.inspections.model.PlanText;
import coop.portal.kernel.NotFoundException;
import coop.portal.support.Plans;
import coop.portal.support.UseCase;
import coop.portal.uikit.Messages;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@UseCase("INS-09")
class ExportingPlansModuleTest extends PlanModuleTest {

    private static final Wording WORDS = (key, args) -> Messages.text(Messages.VIETNAMESE, key, args);

    @Autowired
    private ExportingPlans exporting;

    @Test
    @UseCase(value = "INS-09", rule = "EX-1")
    void the_paper_has_the_form_of_official_papers() throws IOException {
        PlanId plan = filled();
        byte[] paper = paper(plan);
        Files.createDirectories(Path.of("target/papers"));
        Files.write(Path.of("target/papers/plan-draft.docx"), paper);

        String text = text(paper);
        assertThat(text)
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
                .contains("UBND TỈNH NGHỆ AN", "SỞ CÔNG THƯƠNG", "/KH-SCT", "DỰ THẢO")
                .contains("Kiểm tra các tổ chức kinh tế tập thể năm 2027")
                .contains("Căn cứ Luật Hợp tác xã số 17/2023/QH15;")
                .contains("Quý II/2027: 1 cuộc", "Nơi nhận:", "GIÁM ĐỐC", "PHỤ LỤC")
                .contains("Hợp tác xã Đồng Tâm", "=HYPERLINK(\"http://x\")")
                .doesNotContain("thanh tra năm", "⟦");
    }

    @Test
    @UseCase(value = "INS-09", rule = "EX-1")
    void an_authorised_plan_names_the_decision_that_approved_it() throws IOException {
        PlanId plan = filled();
        issued(officer, manager, plan);
        byte[] paper = paper(plan);
        Files.write(Path.of("target/papers/plan-issued.docx"), paper);

        assertThat(text(paper))
                .contains("(Phê duyệt tại Quyết định số 15/QĐ-UBND ngày 05/10/2026)")
                .doesNotContain("DỰ THẢO");
    }

    @Test
    @UseCase(value = "INS-09", rule = "EX-1")
    void the_inspectorates_paper_speaks_of_inspections() throws IOException {
        PlanId plan = plan(reviewer);
        add(reviewer, plan, Plans.ofKind(
                coop.portal.inspections.model.InspectionKind.INSPECTION,
                Plans.visit(organisation("Hợp tác xã Đồng Tâm"), 5)));

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        as(reviewer, () -> exporting.paper(plan, WORDS, out));

        assertThat(text(out.toByteArray())).contains("Thanh tra các tổ chức", "CHÁNH THANH TRA", "/KH-TTT");
    }

    @Test
    @UseCase(value = "INS-09", rule = "EX-2")
    void the_workbook_has_every_column_and_text_stays_text() throws IOException {
        PlanId plan = filled();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        as(officer, () -> exporting.workbook(plan, WORDS, out));

        List<String> cells = cells(out.toByteArray());
        assertThat(cells).contains("STT", "Kinh phí (triệu đồng)", "Hợp tác xã Đồng Tâm", "=HYPERLINK(\"http://x\")", "58.50");
    }

    @Test
    @UseCase(value = "INS-09", rule = "EX-3")
    void another_agency_exports_of_an_issued_plan_what_it_sees_and_no_paper() throws IOException {
        PlanId plan = filled();
        assertThatThrownBy(() -> as(otherOfficer, () -> exporting.workbook(plan, WORDS, new ByteArrayOutputStream())))
                .isInstanceOf(NotFoundException.class);
        issued(officer, manager, plan);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        as(otherOfficer, () -> exporting.workbook(plan, WORDS, out));

        assertThat(cells(out.toByteArray())).contains("Hợp tác xã Đồng Tâm").doesNotContain("58.50", "Nguyễn Văn An");
        assertThatThrownBy(() -> as(otherOfficer, () -> exporting.paper(plan, WORDS, new ByteArrayOutputStream())))
                .isInstanceOf(NotFoundException.class);
    }

    private PlanId filled() {
        PlanId plan = plan(officer);
        add(officer, plan, Plans.costing("58500000", Plans.visit(organisation("Hợp tác xã Đồng Tâm"), 5)));
        add(officer, plan, Plans.visit(organisation("=HYPERLINK(\"http://x\")"), 8));
        as(officer, () -> planning.rewrite(plan, sheet(plan).version(), new PlanText(
                "Đánh giá việc chấp hành pháp luật về hợp tác xã.", "Đúng đối tượng, không chồng chéo.",
                "Căn cứ Luật Hợp tác xã số 17/2023/QH15\nCăn cứ Nghị định số 217/2025/NĐ-CP",
                "Giao Phòng Kinh tế hợp tác chủ trì.")));
        return plan;
    }

    private byte[] paper(PlanId plan) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        as(officer, () -> exporting.paper(plan, WORDS, out));
        return out.toByteArray();
    }

    private static String text(byte[] paper) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(paper));
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }

    private static List<String> cells(byte[] workbook) throws IOException {
        List<String> cells = new ArrayList<>();
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            for (Row row : read.getFirstSheet().read()) {
                row.forEach(cell -> cells.add(cell == null ? "" : cell.getText()));
            }
        }
        return cells;
    }
}
