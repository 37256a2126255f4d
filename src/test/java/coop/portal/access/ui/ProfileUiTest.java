package coop.portal.access.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import coop.portal.access.ActingAs;
import coop.portal.access.People;
import coop.portal.access.model.Capacity;
import coop.portal.access.model.JobRole;
import coop.portal.access.model.ScopeKind;
import coop.portal.kernel.UserId;
import coop.portal.support.UiTest;
import coop.portal.support.UseCase;
import coop.portal.uikit.Messages;
import coop.portal.uikit.list.Option;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@UseCase("ACC-04")
class ProfileUiTest extends UiTest {

    @Autowired
    private ActingAs acting;

    private People people;
    private UserId boss;
    private UserId mai;

    @BeforeEach
    void a_manager_and_an_officer() {
        people = new People(application);
        boss = people.somebody("lanh-dao", JobRole.DEPT_MANAGER, "SO_CONG_THUONG");
        mai = people.somebody("mai", JobRole.DEPT_OFFICER, "SO_CONG_THUONG");
    }

    @Test
    void one_sees_ones_capacities_and_which_is_in_use() {
        people.assign(mai, JobRole.VIEWER, "UBND_TINH", ScopeKind.EVERYTHING);
        signIn(people.actor(mai));

        open(AccessNavigation.PROFILE);

        assertThat(_find(Span.class, spec -> spec.withText("Chuyên viên sở"))).isNotEmpty();
        assertThat(_find(Span.class, spec -> spec.withText("Người xem"))).isNotEmpty();
        assertThat(_find(Button.class, spec -> spec.withText("Làm việc với vai trò này"))).isNotEmpty();
    }

    @Test
    void work_is_lent_on_a_form_and_the_colleague_can_act_with_it() {
        signIn(people.actor(boss));
        open(AccessNavigation.DELEGATE);
        ComboBox<Option> to = to();
        _setValue(to, to.getListDataView().getItems().findFirst().orElseThrow());
        _setValue(_get(DatePicker.class, spec -> spec.withLabel("Đến hết ngày")), people.today().plusDays(3));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Số văn bản uỷ quyền")), "5/GUQ-SCT");
        _click(_get(Button.class, spec -> spec.withText("Uỷ quyền")));

        assertThat(_find(Span.class, spec -> spec.withText("5/GUQ-SCT"))).hasSize(1);
        actAs(people.actor(mai));
        assertThat(acting.mine()).extracting(Capacity::role).containsExactly(JobRole.DEPT_OFFICER, JobRole.DEPT_MANAGER);
    }

    @Test
    @UseCase("ACC-03")
    void a_weak_password_is_told_at_the_field_and_the_present_one_stays() {
        signIn(people.actor(mai));
        open(AccessNavigation.PROFILE + "/password");

        _setValue(field("Mật khẩu hiện tại"), People.PASSWORD);
        _setValue(field("Mật khẩu mới"), "password2026");
        _setValue(field("Nhập lại mật khẩu mới"), "password2026");
        _click(_get(Button.class, spec -> spec.withText("Đổi mật khẩu")));

        assertThat(field("Mật khẩu mới").isInvalid()).isTrue();
        assertThat(field("Mật khẩu mới").getErrorMessage()).contains("phổ biến");
        assertThat(field("Mật khẩu hiện tại").getValue()).as("typed, and not lost").isEqualTo(People.PASSWORD);
    }

    @Test
    @UseCase("ACC-03")
    void a_good_password_holds_from_now_on() {
        signIn(people.actor(mai));
        open(AccessNavigation.PROFILE + "/password");

        _setValue(field("Mật khẩu hiện tại"), People.PASSWORD);
        _setValue(field("Mật khẩu mới"), "gió mùa đông bắc");
        _setValue(field("Nhập lại mật khẩu mới"), "gió mùa đông bắc");
        _click(_get(Button.class, spec -> spec.withText("Đổi mật khẩu")));

        assertThat(field("Mật khẩu hiện tại").getValue()).isEmpty();
        assertThat(people.knows("mai", "gió mùa đông bắc")).isTrue();
    }

    @Test
    @UseCase("ACC-01")
    void the_sign_in_page_tells_in_both_languages_what_went_wrong_and_no_demo_people_outside_demo_mode() {
        openBrowser();

        open("login?error=RESTING&minutes=4");

        assertThat(_get(LoginView.class).getElement().getTextRecursively())
                .contains(
                        Messages.text(Messages.VIETNAMESE, "access.LoginView.error.resting", 4),
                        Messages.text(Messages.ENGLISH, "access.LoginView.error.resting", 4));
        assertThat(_find(DemoPanel.class)).isEmpty();
    }

    @Test
    @UseCase("ACC-05")
    void the_page_of_roles_tells_every_permission_in_words() {
        signIn(people.actor(mai));

        open(AccessNavigation.ROLES);

        assertThat(_get(RolesView.class).getElement().getTextRecursively())
                .contains("Xem vai trò và quyền", "Lãnh đạo sở")
                .doesNotContain("⟦");
    }

    private static PasswordField field(String label) {
        return _get(PasswordField.class, spec -> spec.withLabel(label));
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Option> to() {
        return _get(ComboBox.class, spec -> spec.withLabel("Người được uỷ quyền"));
    }
}
