package coop.portal.documents.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import coop.portal.access.model.JobRole;
import coop.portal.documents.AttachingFiles;
import coop.portal.documents.MakingPapers;
import coop.portal.documents.NumberQueries;
import coop.portal.documents.PaperQueries;
import coop.portal.documents.model.NumberFilter;
import coop.portal.documents.model.NumberRow;
import coop.portal.documents.model.NumberState;
import coop.portal.documents.model.PaperField;
import coop.portal.documents.model.PaperKind;
import coop.portal.documents.model.PaperSeries;
import coop.portal.documents.model.PaperState;
import coop.portal.documents.model.Standing;
import coop.portal.documents.model.Visibility;
import coop.portal.kernel.Window;
import coop.portal.support.PaperHolders;
import coop.portal.support.TestTime;
import coop.portal.support.UiTest;
import coop.portal.support.UseCase;
import coop.portal.support.Who;
import coop.portal.territory.Agencies;
import coop.portal.territory.model.Agency;
import coop.portal.uikit.sheet.SubjectPapers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@UseCase("DOC-04")
class DocumentsUiTest extends UiTest {

    private static final String KIND = PaperHolders.KIND;

    @TempDir
    Path folder;

    @Autowired
    private SubjectPapers panels;

    @Autowired
    private PaperHolders holders;

    @Autowired
    private Agencies agencies;

    @Autowired
    private AttachingFiles attaching;

    @Autowired
    private MakingPapers making;

    @Autowired
    private PaperQueries papers;

    @Autowired
    private NumberQueries numbers;

    private Who officer;
    private Who manager;
    private Who viewer;
    private int acted;

    @BeforeEach
    void a_case_of_the_department_of_finance() {
        Agency finance = agencies.byCode("SO_TAI_CHINH", TestTime.START.toLocalDate()).orElseThrow();
        officer = Who.is(JobRole.FOCAL_OFFICER).user(1, "Trưởng đoàn").of(finance.id(), finance.name()).withItsRights();
        manager = Who.is(JobRole.FOCAL_MANAGER).user(3, "Lãnh đạo").of(finance.id(), finance.name()).withItsRights();
        viewer = Who.is(JobRole.VIEWER).user(2, "Người xem").of(finance.id(), finance.name()).withItsRights();
        holders.stands("K1", () -> Optional.of(new Standing(PaperHolders.holder("K1", finance.id()),
                actors.current().user().value() == 1, actors.current().user().value() == 1)));
    }

    @Test
    @UseCase(value = "DOC-04", rule = "PA-1")
    void a_paper_is_changed_issued_and_cancelled_from_the_panel() {
        signIn(officer);
        making.make(KIND, "K1", PaperKind.CHECK_DECISION, Map.of(PaperField.ORGANISATION, "Hợp tác xã Đồng Tâm"));
        making.make(KIND, "K1", PaperKind.CHECK_MINUTES, Map.of());
        show();
        assertThat(_find(Button.class, spec -> spec.withText("Ban hành"))).as("minutes are not issued here").hasSize(1);

        _click(_find(Button.class, spec -> spec.withText("Sửa")).getFirst());
        assertThat(_get(TextArea.class, spec -> spec.withLabel("Tên đối tượng")).getValue()).isEqualTo("Hợp tác xã Đồng Tâm");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Người ký")), "Nguyễn Văn Đức");
        _click(_get(Button.class, spec -> spec.withText("Sửa dự thảo")));

        _click(_get(Button.class, spec -> spec.withText("Ban hành")));
        _click(_find(Button.class, spec -> spec.withText("Ban hành")).getLast());
        assertThat(papers.of(KIND, "K1").getFirst().state()).isEqualTo(PaperState.ISSUED);
        _get(Span.class, spec -> spec.withText("Đã ban hành"));
        assertThat(acted).isEqualTo(2);
        assertThat(_find(Button.class, spec -> spec.withText("Ban hành"))).isEmpty();
        assertThat(_find(Anchor.class, spec -> spec.withText("PDF"))).hasSize(2);
    }

    @Test
    @UseCase(value = "DOC-01", rule = "AT-2")
    void who_only_reads_sees_what_is_published_and_no_act() throws IOException {
        actAs(officer);
        making.make(KIND, "K1", PaperKind.CHECK_DECISION, Map.of());
        Path pdf = Files.write(folder.resolve("a"), "%PDF-1.7\n%%EOF".getBytes(StandardCharsets.US_ASCII));
        attaching.attach(KIND, "K1", "Kín.pdf", Visibility.TEAM, pdf);
        attaching.attach(KIND, "K1", "Công khai.pdf", Visibility.PUBLISHED, pdf);

        signIn(viewer);
        Component panel = show();
        _get(panel, Anchor.class, spec -> spec.withText("Công khai.pdf"));
        assertThat(_find(panel, Anchor.class)).hasSize(1);
        assertThat(_find(panel, Button.class)).isEmpty();
    }

    @Test
    @UseCase(value = "DOC-02", rule = "NU-4")
    void a_number_is_taken_and_given_up_in_the_register() {
        signIn(officer);
        open("documents/numbers");
        _click(_get(Button.class, spec -> spec.withText("Lấy số")));
        _click(_get(Button.class, spec -> spec.withText("Lấy số tiếp theo")));
        assertThat(_find(Dialog.class)).as("no series and subject: refused, and what was typed stays").hasSize(1);
        series(PaperSeries.DECISION);
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Trích yếu")), "Về việc thành lập đoàn");
        _click(_get(Button.class, spec -> spec.withText("Lấy số tiếp theo")));

        NumberRow row = numbers.numbers().page(NumberFilter.EMPTY, Window.first(5)).getFirst();
        assertThat(row.written()).isEqualTo("01/QĐ-STC");
        assertThat(row.state()).isEqualTo(NumberState.RESERVED);
        open("documents/numbers/" + row.id().text());
        _get(Span.class, spec -> spec.withText("Đang giữ"));
    }

    @Test
    @UseCase(value = "DOC-03", rule = "TP-2")
    void a_manager_sees_the_fields_of_a_kind_and_that_nothing_is_scanned() {
        signIn(manager);
        open("documents/templates");
        assertThat(_get(Span.class, spec -> spec.withPredicate(span -> span.getText().startsWith("Chưa cấu hình máy quét"))))
                .isNotNull();
        open("documents/templates/CHECK_DECISION");
        _get(Code.class, spec -> spec.withText("{{thanh_phan_doan}}"));
        _get(Button.class, spec -> spec.withText("Thay mẫu"));
        open("documents/templates/CHECK_DECISION/files");
        assertThat(_find(Anchor.class, spec -> spec.withPredicate(link -> link.getText().contains("Xem thử")))).hasSize(2);

        signIn(officer);
        open("documents/templates/CHECK_DECISION");
        assertThat(_find(Button.class, spec -> spec.withText("Thay mẫu"))).isEmpty();
        _get(Paragraph.class, spec -> spec.withPredicate(words -> words.getText().contains("hai ngoặc nhọn")));
    }

    private Component show() {
        Component panel = panels.of(KIND, "K1", () -> acted++);
        UI.getCurrent().add(panel);
        return panel;
    }

    @SuppressWarnings("unchecked")
    private static void series(PaperSeries series) {
        _setValue(_get(Select.class, spec -> spec.withLabel("Loại văn bản")), series);
    }
}
