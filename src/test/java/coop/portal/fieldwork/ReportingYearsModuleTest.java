package coop.portal.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.fieldwork.model.FieldworkId;
import coop.portal.fieldwork.model.PlanLineFilter;
import coop.portal.fieldwork.model.PlanLineRow;
import coop.portal.inspections.SettlingYears;
import coop.portal.inspections.Wording;
import coop.portal.inspections.model.ItemDraft;
import coop.portal.inspections.model.ItemId;
import coop.portal.inspections.model.YearEndChoice;
import coop.portal.kernel.Window;
import coop.portal.support.IssuedPlans;
import coop.portal.support.Plans;
import coop.portal.support.UseCase;
import coop.portal.uikit.Messages;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@UseCase("FLD-06")
class ReportingYearsModuleTest extends FieldworkModuleTest {

    private static final Wording WORDS = (key, args) -> Messages.text(Messages.VIETNAMESE, key, args);

    @Autowired
    private ReportingYears reporting;

    @Autowired
    private FollowingPlans plans;

    @Autowired
    private SettlingYears settling;

    @Test
    @UseCase(value = "FLD-06", rule = {"PR-6", "PR-7"})
    void the_paper_says_in_the_form_of_the_office_what_the_page_says() throws IOException {
        List<ItemDraft> visits = List.of(
                Plans.visit(organisation("Hợp tác xã Đồng Tâm"), 10), Plans.visit(organisation("Hợp tác xã Bình Minh"), 10),
                Plans.visit(organisation("Hợp tác xã Hoa Sen"), 11), Plans.visit(organisation("Hợp tác xã Suối Mơ"), 10),
                Plans.visit(organisation("Hợp tác xã Rừng Xanh"), 12));
        List<ItemId> lines = new IssuedPlans(application, (who, what) -> as(who, what::get))
                .plan(officer, manager, TODAY.getYear(), visits).lines();
        reported(lines.get(0));
        inProgress(lines.get(1));
        choose(lines.get(1), YearEndChoice.CONTINUE, "Đang trong thời hạn");
        choose(lines.get(2), YearEndChoice.CARRY_OVER, "Tạm ngừng hoạt động");
        choose(lines.get(4), YearEndChoice.DROP, "Đã kiểm toán");
        time.set(LocalDate.of(TODAY.getYear(), 12, 15).atTime(8, 0));

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        as(officer, () -> reporting.paper(TODAY.getYear(), WORDS, out));

        Files.createDirectories(Path.of("target/papers"));
        Files.write(Path.of("target/papers/year-report.docx"), out.toByteArray());
        assertThat(text(out.toByteArray()))
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "UBND TỈNH NGHỆ AN", "SỞ CÔNG THƯƠNG", "/BC-SCT", "DỰ THẢO")
                .contains("BÁO CÁO", "Kết quả thực hiện kế hoạch thanh tra, kiểm tra năm 2026")
                .contains("Kế hoạch có 5 mục, đã có kết quả 1 mục, đạt 20 %.")
                .contains("Số mục chậm tiến độ: 3.", "Thời hạn trực tiếp", "Chưa triển khai")
                .contains("Tạm ngừng hoạt động", "Đang trong thời hạn", "Đã kiểm toán", "Nơi nhận:", "GIÁM ĐỐC")
                .doesNotContain("⟦");
        assertThat(as(officer, () -> plans.progress(TODAY.getYear() + 1)).continued()).isEqualTo(1);
    }

    @Test
    @UseCase(value = "FLD-06", rule = "PR-7")
    void only_violations_that_were_published_and_stand_are_counted() {
        FieldworkId id = inProgress(line(organisation("Hợp tác xã Đồng Tâm")));
        violation(1, id, "'2026-10-05'", "NULL");
        violation(2, id, "NULL", "NULL");
        violation(3, id, "'2026-10-05'", "'Nhầm'");
        assertThat(rows()).singleElement().extracting(PlanLineRow::findings).isEqualTo(1);
    }

    private void violation(long number, FieldworkId id, String published, String withdrawn) {
        database().update("INSERT INTO portal.followup_violation (id, occasion_type, occasion_id, occasion_label, organisation_id,"
                + " organisation_name, commune_id, sector, agency_id, agency_name, text, support_misuse, found_on, evidence, gravity,"
                + " raised_by, raised_by_name, raised_at, published_on, withdrawn, version) VALUES (?, 'fieldwork', ?, '', 1, 'A', 1,"
                + " 'AGRICULTURE', 1, 'A', 'Vi phạm', 0, '2026-10-05', '', 'MINOR', 1, 'A', NOW(), " + published + ", " + withdrawn + ", 0)",
                number, id.text());
    }

    private List<PlanLineRow> rows() {
        return as(officer, () -> plans.lines().slice(PlanLineFilter.of(TODAY.getYear()), Window.first(50), null).rows());
    }

    private void choose(ItemId line, YearEndChoice choice, String why) {
        as(officer, () -> {
            var visit = planQueries.visit(line);
            settling.choose(visit.plan().id(), line, visit.row().version(), choice, why, null);
        });
    }

    private static String text(byte[] paper) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(paper));
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }
}
