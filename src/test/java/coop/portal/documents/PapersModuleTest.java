package coop.portal.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.portal.access.Actor;
import coop.portal.access.model.JobRole;
import coop.portal.documents.model.AttachmentRow;
import coop.portal.documents.model.AttachmentState;
import coop.portal.documents.model.DocumentPermissions;
import coop.portal.documents.model.IssueDraft;
import coop.portal.documents.model.NumberDraft;
import coop.portal.documents.model.NumberFilter;
import coop.portal.documents.model.NumberId;
import coop.portal.documents.model.NumberRow;
import coop.portal.documents.model.NumberState;
import coop.portal.documents.model.PaperField;
import coop.portal.documents.model.PaperId;
import coop.portal.documents.model.PaperKind;
import coop.portal.documents.model.PaperRow;
import coop.portal.documents.model.PaperSeries;
import coop.portal.documents.model.PaperState;
import coop.portal.documents.model.Standing;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.RefusedException;
import coop.portal.kernel.StaleException;
import coop.portal.kernel.Timeline;
import coop.portal.kernel.Window;
import coop.portal.support.ModuleTest;
import coop.portal.support.PaperHolders;
import coop.portal.support.TestTime;
import coop.portal.support.UseCase;
import coop.portal.support.Who;
import coop.portal.territory.Agencies;
import coop.portal.territory.model.Agency;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@UseCase("DOC-04")
class PapersModuleTest extends ModuleTest {

    private static final LocalDate TODAY = TestTime.START.toLocalDate();
    private static final String KIND = PaperHolders.KIND;

    @TempDir
    Path folder;

    @Autowired
    private MakingPapers making;

    @Autowired
    private PaperQueries papers;

    @Autowired
    private AttachmentQueries files;

    @Autowired
    private KeepingNumbers keeping;

    @Autowired
    private NumberQueries numbers;

    @Autowired
    private KeepingTemplates templates;

    @Autowired
    private PaperTemplateQueries paperTemplates;

    @Autowired
    private PaperHolders holders;

    @Autowired
    private Agencies agencies;

    @Autowired
    private Timeline timeline;

    private Actor leader;
    private Actor reader;
    private Agency finance;

    @BeforeEach
    void a_case_of_the_department_of_finance() {
        finance = agencies.byCode("SO_TAI_CHINH", TODAY).orElseThrow();
        leader = who(1, finance);
        reader = who(2, agencies.byCode("SO_CONG_THUONG", TODAY).orElseThrow());
        for (String id : List.of("K1", "closed")) {
            holders.stands(id, () -> Optional.of(new Standing(PaperHolders.holder(id, finance.id()),
                    actors.current().user().value() == 1, actors.current().user().value() == 1)));
        }
        actAs(leader);
    }

    @Test
    @UseCase(value = "DOC-04", rule = "PA-2")
    void a_draft_has_the_head_of_its_agency_what_is_typed_and_dots_for_the_rest() {
        PaperId id = made();
        assertThat(text(id)).contains("UBND TỈNH NGHỆ AN", "SỞ TÀI CHÍNH", "/QĐ-STC", "Nghệ An, ngày      tháng",
                "Về việc kiểm tra đối với Hợp tác xã Đồng Tâm", "GIÁM ĐỐC", "Thời kỳ kiểm tra: ……………",
                "Căn cứ một;\nCăn cứ hai.").doesNotContain("{{");
        AttachmentRow file = files.row(papers.paper(id).text());
        assertThat(file.fileName()).isEqualTo("Quyết định kiểm tra (dự thảo).docx");

        actAs(reader);
        assertThat(papers.of(KIND, "K1")).isEmpty();
        assertThatThrownBy(() -> papers.paper(id)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> papers.pdf(id, new ByteArrayOutputStream())).isInstanceOf(NotFoundException.class);
    }

    @Test
    @UseCase(value = "DOC-04", rule = "PA-3")
    void issuing_gives_the_next_number_and_date_and_the_print_has_both() throws IOException {
        PaperId id = made();
        making.change(id, 0, Map.of(PaperField.ORGANISATION, "Hợp tác xã Đồng Tâm", PaperField.SIGNER, "Nguyễn Văn Đức"));
        NumberRow number = making.issue(id, 1, IssueDraft.next(TODAY));

        PaperRow paper = papers.paper(id);
        assertThat(paper.state()).isEqualTo(PaperState.ISSUED);
        assertThat(number.written()).isEqualTo("01/QĐ-STC");
        assertThat(numbers.numbers().page(NumberFilter.EMPTY, Window.first(5))).singleElement()
                .satisfies(row -> assertThat(row.about()).isEqualTo(PaperHolders.holder("K1", finance.id()).subject()));
        assertThat(files.of(KIND, "K1")).extracting(AttachmentRow::state)
                .containsExactlyInAnyOrder(AttachmentState.CURRENT, AttachmentState.REPLACED, AttachmentState.REPLACED);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        papers.pdf(id, pdf);
        try (PDDocument document = Loader.loadPDF(pdf.toByteArray())) {
            assertThat(new PDFTextStripper().getText(document)).contains("Số: 01/QĐ-STC", "Nguyễn Văn Đức", "Hợp tác xã Đồng Tâm");
        }
        assertThat(timeline.of(PaperHolders.holder("K1", finance.id()).subject(), Window.first(9)))
                .extracting(Timeline.Moment::action)
                .containsExactly("documents.action.paper-issued", "documents.action.paper-changed", "documents.action.paper-made");
    }

    @Test
    @UseCase(value = "DOC-04", rule = "PA-3")
    void a_typed_or_reserved_number_is_taken_and_one_that_does_not_fit_leaves_all_as_it_was() {
        NumberId reserved = keeping.reserve(new NumberDraft(PaperSeries.DECISION, null, TODAY, "giữ trước"));
        NumberId other = keeping.reserve(new NumberDraft(PaperSeries.LETTER, null, TODAY, "công văn"));
        PaperId first = made();
        PaperId second = made();
        assertThatThrownBy(() -> making.issue(first, 0, new IssueDraft(TODAY, null, other)))
                .isInstanceOf(RefusedException.class).hasMessage("documents.refusal.number-not-reserved");
        assertThatThrownBy(() -> making.issue(first, 0, IssueDraft.next(TODAY.minusDays(1))))
                .isInstanceOf(RefusedException.class).hasMessage("documents.refusal.dated-before");
        assertThat(papers.paper(first).state()).isEqualTo(PaperState.DRAFT);

        assertThat(papers.reserved(first)).extracting(NumberRow::id).containsExactly(reserved);
        assertThat(making.issue(first, 0, new IssueDraft(TODAY, null, reserved)).written()).isEqualTo("01/QĐ-STC");
        assertThat(making.issue(second, 0, new IssueDraft(TODAY, 40, null)).written()).isEqualTo("40/QĐ-STC");
        assertThat(numbers.number(reserved).state()).isEqualTo(NumberState.USED);
        assertThatThrownBy(() -> keeping.giveUp(reserved, 1, "x")).hasMessage("documents.refusal.number-of-paper");
    }

    @Test
    @UseCase(value = "DOC-04", rule = "PA-1")
    void what_the_module_does_not_offer_is_not_made_and_what_it_does_not_let_is_not_issued() {
        assertThatThrownBy(() -> making.make(KIND, "closed", PaperKind.CHECK_DECISION, Map.of()))
                .isInstanceOf(RefusedException.class).hasMessage("documents.refusal.paper.not-offered");
        PaperId minutes = making.make(KIND, "K1", PaperKind.CHECK_MINUTES, Map.of());
        assertThat(papers.issuable(minutes)).isFalse();
        assertThatThrownBy(() -> making.issue(minutes, 0, IssueDraft.next(TODAY)))
                .isInstanceOf(RefusedException.class).hasMessage("documents.refusal.paper.not-issuable");
        assertThat(papers.offered(KIND, "K1")).containsExactly(PaperKind.CHECK_DECISION, PaperKind.CHECK_MINUTES);
    }

    @Test
    @UseCase(value = "DOC-04", rule = "PA-4")
    void a_cancelled_paper_says_why_and_keeps_its_number() {
        PaperId id = made();
        making.issue(id, 0, IssueDraft.next(TODAY));
        assertThatThrownBy(() -> making.change(id, 1, Map.of())).hasMessage("documents.refusal.paper.not-a-draft");
        assertThatThrownBy(() -> making.issue(id, 0, IssueDraft.next(TODAY))).isInstanceOf(StaleException.class);
        making.cancel(id, 1, "Sai đối tượng");

        assertThat(papers.paper(id).reason()).isEqualTo("Sai đối tượng");
        assertThat(files.row(papers.paper(id).text()).state()).isEqualTo(AttachmentState.WITHDRAWN);
        assertThat(papers.paper(id).written()).isEqualTo("01/QĐ-STC");
    }

    @Test
    @UseCase(value = "DOC-03", rule = "TP-1")
    void an_office_uses_its_own_template_until_it_goes_back_and_others_keep_theirs() throws IOException {
        Path own = Files.write(folder.resolve("mau.docx"), replaced(paperTemplates.template(PaperKind.CHECK_DECISION)));
        assertThatThrownBy(() -> templates.replace(PaperKind.CHECK_MINUTES, 0, "mau.docx", own)).isInstanceOf(RefusedException.class);
        templates.replace(PaperKind.CHECK_DECISION, 0, "mẫu.docx", own);
        assertThatThrownBy(() -> templates.replace(PaperKind.CHECK_DECISION, 0, "mẫu.docx", own)).isInstanceOf(StaleException.class);
        assertThat(text(made())).contains("Mẫu riêng của Sở");
        assertThat(paperTemplates.kinds().getFirst().versionNo()).isEqualTo(1);
        assertThat(paperTemplates.samplePdf(PaperKind.CHECK_DECISION)).startsWith("%PDF".getBytes());

        as(who(3, agencies.byCode("SO_CONG_THUONG", TODAY).orElseThrow()), () ->
                assertThat(paperTemplates.kinds().getFirst().own()).isFalse());
        templates.backToBuiltIn(PaperKind.CHECK_DECISION, "Sai thể thức");
        assertThat(text(made())).doesNotContain("Mẫu riêng của Sở");
        templates.replace(PaperKind.CHECK_DECISION, 0, "mẫu.docx", own);
        assertThat(paperTemplates.kinds().getFirst().versionNo()).isEqualTo(2);
    }

    private PaperId made() {
        return making.make(KIND, "K1", PaperKind.CHECK_DECISION, Map.of(
                PaperField.ORGANISATION, "Hợp tác xã Đồng Tâm", PaperField.BASES, "Căn cứ một;\nCăn cứ hai.",
                PaperField.RESULTS, "không thuộc quyết định"));
    }

    private String text(PaperId id) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        files.write(papers.paper(id).text(), out);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            return words.getText();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] replaced(byte[] template) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(template))) {
            document.createParagraph().createRun().setText("Mẫu riêng của Sở");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        }
    }

    private static Actor who(long id, Agency agency) {
        return Who.is(JobRole.DEPT_MANAGER).user(id, "Người " + id).of(agency.id(), agency.name())
                .may(DocumentPermissions.FILE_READ, DocumentPermissions.FILE_WRITE, DocumentPermissions.NUMBER_READ,
                        DocumentPermissions.NUMBER_WRITE, DocumentPermissions.TEMPLATE_READ, DocumentPermissions.TEMPLATE_WRITE)
                .actor();
    }
}
