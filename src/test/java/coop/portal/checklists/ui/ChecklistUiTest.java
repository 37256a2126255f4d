package coop.portal.checklists.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.BlurNotifier;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import coop.portal.access.model.JobRole;
import coop.portal.checklists.AnsweringChecklists;
import coop.portal.checklists.BegunChecklists;
import coop.portal.checklists.ChecklistQueries;
import coop.portal.checklists.model.Answer;
import coop.portal.checklists.model.AnswerDraft;
import coop.portal.checklists.model.AnswerValue;
import coop.portal.checklists.model.ChecklistId;
import coop.portal.checklists.model.ChecklistLine;
import coop.portal.support.Organisations;
import coop.portal.support.UiTest;
import coop.portal.support.UseCase;
import coop.portal.support.Who;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@UseCase("CHK-03")
class ChecklistUiTest extends UiTest {

    private final Who lan = Who.is(JobRole.DEPT_OFFICER).user(41, "Lan").withItsRights();

    private ChecklistId id;

    @BeforeEach
    void a_checklist() {
        database().update("INSERT INTO user_account (id, user_name, display_name, search_name, password_hash,"
                + " must_change_password, locale, state, security_stamp, rights_stamp, created, version)"
                + " VALUES (41, 'lan', 'Lan', 'lan', 'x', FALSE, 'vi', 'ACTIVE', 0, 0, NOW(), 0)");
        BegunChecklists checklists = BegunChecklists.in(application);
        id = checklists.begin(Organisations.in(application).cooperative("Đồng Tâm").registered(),
                checklists.agency("SO_CONG_THUONG"), "check-1");
        come();
    }

    private void come() {
        signIn(lan);
        open(ChecklistsNavigation.toSheet(id));
    }

    private static ItemCard card(String code) {
        return _get(ItemCard.class, spec -> spec.withId("item-" + code));
    }

    @SuppressWarnings("unchecked")
    private static void tap(String code, AnswerValue value) {
        _setValue((RadioButtonGroup<AnswerValue>) _get(card(code), RadioButtonGroup.class), value);
    }

    private static void type(String code, String label, String words) {
        _setValue(_get(card(code), TextArea.class, spec -> spec.withLabel(label)), words);
    }

    private static void leave(String code, String label) {
        TextArea field = _get(card(code), TextArea.class, spec -> spec.withLabel(label));
        ComponentUtil.fireEvent(field, new BlurNotifier.BlurEvent<>(field, true));
    }

    private Answer answer(String code) {
        return as(actors.system("test"), () -> application.getBean(ChecklistQueries.class).sheet(id)).lines().stream()
                .filter(line -> line.item().code().equals(code))
                .map(ChecklistLine::answer)
                .findFirst()
                .orElseThrow();
    }

    private void somebodyElse(AnswerDraft draft) {
        as(Who.is(JobRole.DEPT_OFFICER).user(42, "Nam").withItsRights().actor(),
                () -> application.getBean(AnsweringChecklists.class).answer(draft));
    }

    @Test
    @UseCase(value = "CHK-03", rule = "A-05")
    void one_tap_answers_and_the_progress_follows() {
        assertThat(_find(ItemCard.class)).hasSize(6);
        tap("CK-01", AnswerValue.PASS);

        assertThat(answer("CK-01").value()).isEqualTo(AnswerValue.PASS);
        assertThat(_find(Span.class, spec -> spec.withText("Đã trả lời 1/33 mục, 0 không đạt"))).hasSize(1);
        assertThat(_find(Span.class, spec -> spec.withText("1/6 mục"))).hasSize(1);
    }

    @Test
    @UseCase(value = "CHK-03", rule = "A-01")
    void what_is_not_met_asks_for_what_it_needs_and_says_what_is_missing() {
        tap("CK-04", AnswerValue.FAIL);
        assertThat(_get(card("CK-04"), TextField.class, spec -> spec.withLabel("Điều, khoản")).getValue())
                .isEqualTo("NĐ92 Điều 15.4");
        assertThat(_find(Span.class, spec -> spec.withPredicate(span -> span.getText().startsWith("Chưa đủ: còn thiếu")))).hasSize(1);

        type("CK-04", "Ghi nhận", "Không có biển tên");
        assertThat(answer("CK-04").remark()).isEmpty();
        leave("CK-04", "Ghi nhận");
        type("CK-04", "Kiến nghị", "Treo biển tên");
        leave("CK-04", "Kiến nghị");
        assertThat(answer("CK-04")).extracting(Answer::remark, Answer::article, Answer::recommendation)
                .containsExactly("Không có biển tên", "NĐ92 Điều 15.4", "Treo biển tên");
        assertThat(_find(Span.class, spec -> spec.withText("Đã trả lời 1/33 mục, 1 không đạt"))).hasSize(1);
    }

    @Test
    @UseCase(value = "CHK-03", rule = "A-02")
    void an_answer_given_meanwhile_is_shown_beside_mine_and_mine_may_stay() {
        somebodyElse(BegunChecklists.answer(id, "CK-04", 0, AnswerValue.PARTIAL, "biển mờ"));
        tap("CK-04", AnswerValue.PASS);

        assertThat(_get(Dialog.class).getHeaderTitle()).contains("CK-04");
        assertThat(_find(NativeTableCell.class).stream().map(NativeTableCell::getText)).contains("Còn thiếu sót", "Đạt", "biển mờ");
        assertThat(answer("CK-04").byName()).isEqualTo("Nam");
        _click(_get(Button.class, spec -> spec.withText("Lưu bản của mình")));
        assertThat(answer("CK-04")).extracting(Answer::value, Answer::byName).containsExactly(AnswerValue.PASS, "Lan");
    }

    @Test
    @UseCase(value = "CHK-03", rule = "A-02")
    void theirs_may_stay_and_what_others_answer_shows_with_the_next_tap() {
        somebodyElse(BegunChecklists.answer(id, "CK-04", 0, AnswerValue.PARTIAL, "biển mờ"));
        tap("CK-01", AnswerValue.PASS);
        assertThat(_get(card("CK-04"), TextArea.class, spec -> spec.withLabel("Ghi nhận")).getValue()).isEqualTo("biển mờ");

        somebodyElse(BegunChecklists.answer(id, "CK-02", 0, AnswerValue.NA, ""));
        tap("CK-02", AnswerValue.PASS);
        _click(_get(Button.class, spec -> spec.withText("Giữ bản đã lưu")));
        assertThat(answer("CK-02").value()).isEqualTo(AnswerValue.NA);
        assertThat(_get(card("CK-02"), RadioButtonGroup.class).getValue()).isEqualTo(AnswerValue.NA);
    }

    @Test
    @UseCase(value = "CHK-03", rule = "A-06")
    void a_remark_half_typed_survives_the_browser() {
        tap("CK-03", AnswerValue.PARTIAL);
        type("CK-03", "Ghi nhận", "Chưa thông báo đổi địa ch");
        come();
        assertThat(answer("CK-03").remark()).isEmpty();
        assertThat(_find(Paragraph.class, spec -> spec.withPredicate(text -> text.getText().contains("CK-03")))).hasSize(1);

        _click(_get(Button.class, spec -> spec.withText("Khôi phục")));
        assertThat(answer("CK-03").remark()).isEqualTo("Chưa thông báo đổi địa ch");
        come();
        _assertNone(Button.class, spec -> spec.withText("Khôi phục"));
    }

    @Test
    @UseCase(value = "CHK-03", rule = "A-06")
    void a_remark_that_a_frozen_checklist_refuses_stays_on_the_screen() {
        tap("CK-03", AnswerValue.PARTIAL);
        type("CK-03", "Ghi nhận", "Chưa thông báo");
        BegunChecklists.in(application).freeze(id);
        leave("CK-03", "Ghi nhận");

        assertThat(_get(card("CK-03"), TextArea.class, spec -> spec.withLabel("Ghi nhận")).getValue()).isEqualTo("Chưa thông báo");
        assertThat(_find(Span.class, spec -> spec.withText("Chưa lưu được; nội dung vẫn còn ở đây."))).hasSize(1);
        come();
        assertThat(_get(card("CK-03"), RadioButtonGroup.class).isReadOnly()).isTrue();
        assertThat(_find(Paragraph.class, spec -> spec.withPredicate(text -> text.getText().startsWith("Phiếu đã khoá")))).hasSize(1);
    }

    @Test
    @UseCase(value = "CHK-03", rule = "A-05")
    void only_what_is_left_can_be_looked_at_and_nothing_moves_under_the_thumb() {
        tap("CK-01", AnswerValue.PASS);
        _setValue(_get(Checkbox.class), true);
        assertThat(_find(ItemCard.class).stream().map(ItemCard::code)).doesNotContain("CK-01").contains("CK-02", "CK-34").hasSize(32);
        tap("CK-02", AnswerValue.PASS);
        assertThat(_find(ItemCard.class).stream().map(ItemCard::code)).contains("CK-02");
        _setValue(_get(Checkbox.class), false);
        assertThat(_find(ItemCard.class)).hasSize(33);
    }

    @Test
    @UseCase(value = "CHK-03", rule = "A-04")
    void a_photo_shows_at_its_item() {
        as(lan.actor(), () -> application.getBean(AnsweringChecklists.class)
                .addPhoto(id, "CK-04", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0}));
        come();
        assertThat(_get(card("CK-04"), Image.class).getAlt().orElse("")).contains("CK-04", "Lan");
        _click(_get(card("CK-04"), Button.class, spec -> spec.withText("Gỡ ảnh")));
        assertThat(_find(card("CK-04"), Image.class)).isEmpty();
    }
}
