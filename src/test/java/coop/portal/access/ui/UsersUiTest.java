package coop.portal.access.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import coop.portal.access.AccountQueries;
import coop.portal.access.Actor;
import coop.portal.access.People;
import coop.portal.access.model.AccountFilter;
import coop.portal.access.model.AccountRow;
import coop.portal.access.model.JobRole;
import coop.portal.access.model.ScopeKind;
import coop.portal.kernel.UserId;
import coop.portal.kernel.Window;
import coop.portal.support.UiTest;
import coop.portal.support.UseCase;
import coop.portal.uikit.list.Option;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@UseCase("ACC-02")
class UsersUiTest extends UiTest {

    @Autowired
    private AccountQueries queries;

    private People people;
    private Actor admin;

    @BeforeEach
    void an_administrator() {
        people = new People(application);
        admin = people.actor(people.somebody("quan-tri", JobRole.SYS_ADMIN, "UBND_TINH"));
    }

    @Test
    void a_new_user_is_typed_and_the_one_time_password_told_once() {
        signIn(admin);
        open(AccessNavigation.NEW_USER);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Họ và tên")), "Lê Thị Mai");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Tên đăng nhập")), "le.mai");
        _click(_get(Button.class, spec -> spec.withText("Lưu")));

        assertThat(_get(H1.class, spec -> spec.withText("Lê Thị Mai"))).isNotNull();
        assertThat(_get(Code.class).getText()).matches("[a-z2-9]{4}(-[a-z2-9]{4}){3}");
        open(AccessNavigation.user(user("le.mai")));
        assertThat(_find(Code.class)).as("the second time").isEmpty();
    }

    @Test
    void a_name_that_is_no_user_name_is_told_at_the_field_and_nothing_is_made() {
        signIn(admin);
        open(AccessNavigation.NEW_USER);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Họ và tên")), "Lê Thị Mai");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Tên đăng nhập")), "Lê Mai");
        _click(_get(Button.class, spec -> spec.withText("Lưu")));

        assertThat(_get(TextField.class, spec -> spec.withLabel("Tên đăng nhập")).isInvalid()).isTrue();
        assertThat(_get(TextField.class, spec -> spec.withLabel("Họ và tên")).getValue()).isEqualTo("Lê Thị Mai");
        assertThat(queries.accounts().count(AccountFilter.EMPTY).value()).isEqualTo(1);
    }

    @Test
    void work_is_assigned_on_a_form_that_asks_for_communes_only_where_it_needs_them() {
        UserId mai = people.somebody("mai");
        signIn(admin);
        open(AccessNavigation.assign(mai));
        _setValue(role(), JobRole.DEPT_OFFICER);
        ComboBox<Option> agency = agency();
        _setValue(agency, agency.getListDataView().getItems()
                .filter(option -> option.label().equals("Sở Công Thương"))
                .findFirst()
                .orElseThrow());
        _setValue(scope(), ScopeKind.EVERYTHING);
        _click(_get(Button.class, spec -> spec.withText("Lưu phân công")));
        assertThat(queries.sheet(mai).assignments()).as("without a document").isEmpty();

        _setValue(_get(TextField.class, spec -> spec.withLabel("Số văn bản phân công")), "12/QĐ-SCT");
        _click(_get(Button.class, spec -> spec.withText("Lưu phân công")));

        assertThat(queries.sheet(mai).assignments()).hasSize(1);
        assertThat(_find(Span.class, spec -> spec.withText("Sở Công Thương"))).isNotEmpty();
    }

    @Test
    void a_role_is_withdrawn_with_a_reason() {
        UserId mai = people.somebody("mai", JobRole.DEPT_OFFICER, "SO_CONG_THUONG");
        signIn(admin);
        open(AccessNavigation.user(mai));

        _click(_get(Button.class, spec -> spec.withText("Thu hồi")));
        _setValue(_get(TextArea.class), "điều động");
        _click(_find(Button.class, spec -> spec.withText("Thu hồi")).getLast());

        assertThat(queries.sheet(mai).assignments().getFirst().withdrawn()).isNotNull();
        assertThat(_find(Span.class, spec -> spec.withText("Đã thu hồi"))).hasSize(1);
    }

    @Test
    void an_auditor_reads_and_finds_nothing_to_press() {
        UserId mai = people.somebody("mai", JobRole.DEPT_OFFICER, "SO_CONG_THUONG");
        signIn(people.actor(people.somebody("kiem-tra", JobRole.AUDITOR, "UBND_TINH")));

        open(AccessNavigation.USERS);
        assertThat(_find(Anchor.class, spec -> spec.withText("Thêm người dùng"))).isEmpty();
        open(AccessNavigation.user(mai));

        assertThat(_get(H1.class).getText()).isEqualTo("Người mai");
        assertThat(_find(Button.class, spec -> spec.withText("Thu hồi"))).isEmpty();
        assertThat(_find(Anchor.class, spec -> spec.withText("Phân công"))).noneMatch(link ->
                link.getHref().contains("assign"));
    }

    @Test
    void an_officer_does_not_get_to_the_list() {
        signIn(people.actor(people.somebody("mai", JobRole.DEPT_OFFICER, "SO_CONG_THUONG")));

        assertThatThrownBy(() -> open(AccessNavigation.USERS)).isInstanceOf(MockAccessDeniedException.class);

        assertThat(_find(UsersView.class)).isEmpty();
        assertThat(database().queryForObject(
                        "SELECT COUNT(*) FROM audit_entry WHERE action = 'access.action.access-denied'", Integer.class))
                .as("the trace of it")
                .isEqualTo(1);
    }

    private UserId user(String userName) {
        return queries.accounts().page(AccountFilter.EMPTY, Window.first(50)).stream()
                .filter(row -> row.userName().equals(userName))
                .map(AccountRow::id)
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static Select<JobRole> role() {
        return _get(Select.class, spec -> spec.withLabel("Vai trò"));
    }

    @SuppressWarnings("unchecked")
    private static Select<ScopeKind> scope() {
        return _get(Select.class, spec -> spec.withLabel("Phạm vi dữ liệu"));
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Option> agency() {
        return _get(ComboBox.class, spec -> spec.withLabel("Cơ quan"));
    }
}
