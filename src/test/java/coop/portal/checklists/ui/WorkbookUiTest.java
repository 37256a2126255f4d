package coop.portal.checklists.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.UploadKt._upload;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import coop.portal.access.model.JobRole;
import coop.portal.checklists.AnsweringChecklists;
import coop.portal.checklists.BegunChecklists;
import coop.portal.checklists.ChecklistQueries;
import coop.portal.checklists.WorkbookQueries;
import coop.portal.checklists.model.Answer;
import coop.portal.checklists.model.AnswerValue;
import coop.portal.checklists.model.ChecklistId;
import coop.portal.support.Organisations;
import coop.portal.support.UiTest;
import coop.portal.support.UseCase;
import coop.portal.support.Who;
import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@UseCase("CHK-05")
class WorkbookUiTest extends UiTest {

    private final Who lan = Who.is(JobRole.DEPT_OFFICER).user(41, "Lan").withItsRights();
    private final Who nam = Who.is(JobRole.DEPT_OFFICER).user(42, "Nam").withItsRights();

    private ChecklistId id;
    private byte[] taken;

    /** Lan takes the workbook out after an answer of hers; Nam changes that answer afterwards. */
    @BeforeEach
    void a_workbook_that_was_overtaken() {
        BegunChecklists checklists = BegunChecklists.in(application);
        id = checklists.begin(Organisations.in(application).cooperative("Đồng Tâm").registered(),
                checklists.agency("SO_CONG_THUONG"), "check-1");
        answer(lan, 0, AnswerValue.PASS);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        as(lan.actor(), () -> application.getBean(WorkbookQueries.class).write(id, out));
        taken = out.toByteArray();
        answer(nam, 1, AnswerValue.PARTIAL);
        signIn(lan);
        open(ChecklistsNavigation.toWorkbook(id));
        _upload(_get(Upload.class), "phieu.xlsx", taken);
    }

    private void answer(Who who, int seen, AnswerValue value) {
        as(who.actor(), () -> application.getBean(AnsweringChecklists.class)
                .answer(BegunChecklists.answer(id, "CK-01", seen, value, "")));
    }

    private Answer stands() {
        return as(lan.actor(), () -> application.getBean(ChecklistQueries.class).sheet(id)).lines().getFirst().answer();
    }

    private static boolean says(String words) {
        return !_find(Paragraph.class, spec -> spec.withText(words)).isEmpty();
    }

    @Test
    @UseCase(value = "CHK-05", rule = "W-02")
    void a_conflict_is_written_only_when_somebody_chooses_it() {
        assertThat(says("32 mục không đổi.")).isTrue();
        Checkbox choice = _get(Checkbox.class);
        assertThat(choice.getValue()).isFalse();
        _click(_get(Button.class, spec -> spec.withText("Ghi các mục đã chọn")));
        assertThat(says("Đã ghi 0 mục.")).isTrue();
        assertThat(stands().byName()).isEqualTo("Nam");

        _upload(_get(Upload.class), "phieu.xlsx", taken);
        _setValue(_get(Checkbox.class), true);
        _click(_get(Button.class, spec -> spec.withText("Ghi các mục đã chọn")));
        assertThat(says("Đã ghi 1 mục.")).isTrue();
        assertThat(stands()).extracting(Answer::value, Answer::byName).containsExactly(AnswerValue.PASS, "Lan");
    }

    @Test
    @UseCase(value = "CHK-05", rule = "W-05")
    void an_answer_given_in_this_very_moment_stays_and_is_told() {
        _setValue(_get(Checkbox.class), true);
        answer(nam, 2, AnswerValue.NA);
        _click(_get(Button.class, spec -> spec.withText("Ghi các mục đã chọn")));

        assertThat(says("Đã ghi 0 mục.")).isTrue();
        assertThat(_find(Paragraph.class, spec -> spec.withPredicate(text -> text.getText().startsWith("CK-01 chưa ghi")))).hasSize(1);
        assertThat(stands()).extracting(Answer::value, Answer::byName).containsExactly(AnswerValue.NA, "Nam");
    }
}
