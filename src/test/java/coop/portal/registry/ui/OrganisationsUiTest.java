package coop.portal.registry.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._get;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import coop.portal.access.model.JobRole;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Window;
import coop.portal.registry.OrganisationQueries;
import coop.portal.registry.RegisteringOrganisations;
import coop.portal.registry.model.LegalStatus;
import coop.portal.registry.model.OrganisationDraft;
import coop.portal.registry.model.OrganisationFilter;
import coop.portal.registry.model.OrganisationRow;
import coop.portal.registry.model.PersonRole;
import coop.portal.registry.model.RegistryPermissions;
import coop.portal.registry.model.Sector;
import coop.portal.support.Answers;
import coop.portal.support.OrganisationBuilder;
import coop.portal.support.Organisations;
import coop.portal.support.UiTest;
import coop.portal.support.UseCase;
import coop.portal.support.Who;
import coop.portal.uikit.list.Option;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

class OrganisationsUiTest extends UiTest {

    private static final int ROWS = 50;
    /** In bytes. */
    private static final int LARGEST_LIST = 40 * 1024;
    private static final int LARGEST_ROWS = 12 * 1024;

    private final Who reader = Who.is(JobRole.VIEWER).may(RegistryPermissions.ORGANISATION_READ);
    private final Who officer = Who.is(JobRole.FOCAL_OFFICER).withItsRights();

    @Autowired
    private OrganisationQueries queries;

    @Autowired
    private RegisteringOrganisations registering;

    private Organisations organisations;

    @BeforeEach
    void aMother() {
        organisations = Organisations.in(application);
        database().update("INSERT INTO user_account (id, user_name, display_name, search_name, password_hash,"
                + " must_change_password, locale, state, security_stamp, rights_stamp, created, version)"
                + " VALUES (1, 'officer', 'A', 'a', 'x', FALSE, 'vi', 'ACTIVE', 0, 0, NOW(), 0)");
    }

    @Test
    @UseCase(value = "REG-05", rule = "SE-1")
    void the_address_narrows_the_list() {
        organisations.cooperative("Đồng Tâm").registered();
        organisations.cooperative("Hưng Hòa").sector(Sector.FINANCE).registered();
        signIn(reader);

        open("registry/organisations?q=dong+tam");
        assertThat(rows()).isEqualTo(1);
        open("registry/organisations?sectors=FINANCE");
        assertThat(row(0).name()).isEqualTo("Hợp tác xã Hưng Hòa");
        open("registry/organisations?sort=-name&types=NOTHING_KNOWN");
        assertThat(rows()).isEqualTo(2);
    }

    @Test
    @UseCase(value = "REG-05", rule = "SP-2")
    void the_opened_list_and_its_next_rows_are_small_answers() {
        for (int i = 0; i < 2 * ROWS; i++) {
            organisations.cooperative("Dịch vụ nông nghiệp tổng hợp Đồng Tâm " + i).registered();
        }
        signIn(officer);
        open("");
        Answers.next();
        open("registry/organisations");
        ObjectNode opened = Answers.next();
        ObjectNode next = Answers.rows(_get(Grid.class), ROWS, ROWS);

        assertThat(rowsIn(opened)).isEqualTo(ROWS);
        assertThat(rowsIn(next)).isEqualTo(ROWS);
        assertThat(Answers.bytes(opened)).isLessThan(LARGEST_LIST);
        assertThat(Answers.bytes(next)).isLessThan(LARGEST_ROWS);
        assertThat(columns()).as("what is not seen is not made").allMatch(Grid.Column::isVisible);
    }

    @Test
    void who_only_reads_is_offered_nothing_to_write() {
        OrganisationId id = organisations.cooperative("Đồng Tâm").registered();
        signIn(reader);
        open("registry/organisations");
        assertThat(_find(Anchor.class, spec -> spec.withText("Thêm tổ chức"))).isEmpty();
        open(RegistryNavigation.toOrganisation(id));
        assertThat(_find(Anchor.class, spec -> spec.withText("Sửa thông tin"))).isEmpty();
    }

    @Test
    @UseCase("REG-01")
    void an_officer_fills_the_form_and_stands_on_the_new_page() {
        signIn(officer);
        open("registry/new-organisation");
        fillIn("Hợp tác xã Đồng Tâm", OrganisationBuilder.nextCode());
        save();
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("Đã xem các cảnh báo trên và vẫn lưu")), true);
        save();

        assertThat(path()).startsWith("registry/organisation/");
        OrganisationDraft kept = queries.sheet(only()).draft();
        assertThat(kept.identity().name()).isEqualTo("Hợp tác xã Đồng Tâm");
        assertThat(kept.capital().charter()).isEqualByComparingTo(new BigDecimal("446500000"));
    }

    @Test
    @UseCase(value = "REG-01", rule = {"PERS-3", "PERS-8"})
    void an_office_is_typed_with_its_resolution_and_stands_on_the_page() {
        OrganisationId id = organisations.cooperative("Đồng Tâm").people().registered();
        signIn(officer);
        open(RegistryNavigation.toEdit(id));
        _click(_get(Button.class, spec -> spec.withText("Thêm người")));
        _setValue(text("Họ và tên"), "Lê Thị Bé");
        _setValue(office(), PersonRole.TREASURER);
        _setValue(_get(DatePicker.class, spec -> spec.withLabel("Nhiệm kỳ từ")), LocalDate.of(2024, 1, 15));
        _setValue(text("Số nghị quyết (quyết định)"), "05/NQ-ĐHTV");
        _setValue(_get(DatePicker.class, spec -> spec.withLabel("Ngày nghị quyết")), LocalDate.of(2024, 1, 20));
        _setValue(text("Lý do sửa"), "đại hội");
        save();
        assertThat(_find(ListItem.class).stream().map(item -> item.getElement().getTextRecursively()))
                .anyMatch(words -> words.contains("nghị quyết ngày 20/01/2024 sau ngày bắt đầu nhiệm kỳ"));
        _setValue(_get(DatePicker.class, spec -> spec.withLabel("Ngày nghị quyết")), LocalDate.of(2024, 1, 12));
        save();
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("Đã xem các cảnh báo trên và vẫn lưu")), true);
        save();

        assertThat(queries.sheet(id).draft().people()).singleElement().satisfies(person -> {
            assertThat(person.role()).isEqualTo(PersonRole.TREASURER);
            assertThat(person.resolutionNo()).isEqualTo("05/NQ-ĐHTV");
            assertThat(person.resolutionDate()).isEqualTo(LocalDate.of(2024, 1, 12));
        });
        open(RegistryNavigation.toOrganisation(id) + "/people");
        assertThat(_find(NativeTableCell.class)).extracting(cell -> cell.getElement().getTextRecursively())
                .contains("Thủ quỹ", "15/01/2024 – Nghị quyết 05/NQ-ĐHTV, 12/01/2024");
        Anchor part = _get(Anchor.class, spec -> spec.withText("Sửa phần này"));
        assertThat(part.getHref()).isEqualTo(RegistryNavigation.toEdit(id) + "?section=people");
        open(part.getHref());
        assertThat(text("Họ và tên").getValue()).isEqualTo("Lê Thị Bé");
    }

    @SuppressWarnings("unchecked")
    private static Select<PersonRole> office() {
        return _get(Select.class, spec -> spec.withLabel("Chức danh"));
    }

    @Test
    @UseCase("REG-01")
    void an_error_keeps_what_was_typed() {
        signIn(officer);
        open("registry/new-organisation");
        fillIn("HTX Đồng Tâm", "2901346583");
        save();

        assertThat(path()).isEqualTo("registry/new-organisation");
        assertThat(text("Tên tiếng Việt").getErrorMessage()).contains("Hợp tác xã");
        assertThat(text("Mã số (mã số thuế)").getErrorMessage()).contains("số kiểm tra");
        assertThat(text("Tên tiếng Việt").getValue()).isEqualTo("HTX Đồng Tâm");
    }

    @Test
    @UseCase(value = "REG-03", rule = {"TRAIL-1", "LOCK-1"})
    void a_correction_asks_why_and_shows_what_somebody_else_did() {
        OrganisationId id = organisations.cooperative("Đồng Tâm").registered();
        signIn(officer);
        open(RegistryNavigation.toEdit(id));
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Thành viên chính thức")), 99);
        save();
        assertThat(path()).as("no reason yet").startsWith("registry/edit-organisation");

        OrganisationDraft theirs = queries.sheet(id).draft();
        registering.correct(id, 0, theirs.with(theirs.seat().reachedBy("0977777777", null)), "khác", true);
        _setValue(text("Lý do sửa"), "kiểm đếm lại");
        save();
        _click(_get(Button.class, spec -> spec.withText("Lưu nội dung của tôi")));

        OrganisationDraft kept = queries.sheet(id).draft();
        assertThat(kept.members().official()).isEqualTo(99);
        assertThat(queries.sheet(id).kept().version()).isEqualTo(2);
    }

    @Test
    @UseCase("REG-04")
    void a_legal_status_is_changed_in_its_own_dialog() {
        OrganisationId id = organisations.cooperative("Đồng Tâm").registered();
        signIn(officer);
        open(RegistryNavigation.toOrganisation(id));
        StatusDialog.legal(queries.sheet(id), application.getBean(coop.portal.registry.ChangingStatus.class), () -> {}).open();
        @SuppressWarnings("unchecked")
        Select<LegalStatus> status = _get(Select.class, spec -> spec.withLabel("Tình trạng mới"));
        _setValue(status, LegalStatus.SUSPENDED);
        _setValue(_get(DatePicker.class, spec -> spec.withLabel("Từ ngày")), LocalDate.of(2026, 9, 1));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Lý do")), "theo thông báo");
        _click(_get(Button.class, spec -> spec.withText("Ghi thay đổi")));
        assertThat(queries.sheet(id).draft().statuses().legal()).as("no document").isEqualTo(LegalStatus.ACTIVE);

        _setValue(text("Văn bản, biên bản làm căn cứ"), "TB 12");
        _click(_get(Button.class, spec -> spec.withText("Ghi thay đổi")));
        assertThat(queries.sheet(id).draft().statuses().legal()).isEqualTo(LegalStatus.SUSPENDED);
    }

    @Test
    @UseCase("REG-05")
    void the_page_keeps_the_two_statuses_apart_in_every_tab() {
        OrganisationId id = organisations.cooperative("Đồng Tâm").registered();
        signIn(officer);
        for (String tab : new String[] {"", "/people", "/members", "/industries", "/statuses", "/history"}) {
            open(RegistryNavigation.toOrganisation(id) + tab);
            assertThat(_find(Span.class, spec -> spec.withText("Pháp lý: Đang hoạt động"))).as(tab).hasSize(1);
            assertThat(_find(Span.class, spec -> spec.withText("Thực tế: Đang hoạt động bình thường"))).hasSize(1);
        }
    }

    private void fillIn(String name, String code) {
        _setValue(text("Tên tiếng Việt"), name);
        _setValue(text("Mã số (mã số thuế)"), code);
        @SuppressWarnings("unchecked")
        ComboBox<Option> commune = _get(ComboBox.class, spec -> spec.withLabel("Xã, phường"));
        _setValue(commune, commune.getListDataView().getItems().findFirst().orElseThrow());
        @SuppressWarnings("unchecked")
        Select<Sector> sector = _get(Select.class, spec -> spec.withLabel("Lĩnh vực"));
        _setValue(sector, Sector.AGRICULTURE);
        _setValue(_get(BigDecimalField.class, spec -> spec.withLabel("Vốn điều lệ")), new BigDecimal("446.5"));
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Thành viên chính thức")), 20);
    }

    private void save() {
        _click(_get(Button.class, spec -> spec.withText("Lưu")));
    }

    private static TextField text(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    @SuppressWarnings("unchecked")
    private static List<Grid.Column<OrganisationRow>> columns() {
        return ((Grid<OrganisationRow>) _get(Grid.class)).getColumns();
    }

    private static int rowsIn(ObjectNode answer) {
        return answer.toString().split("\"r\":\\[", -1).length - 1;
    }

    private static int rows() {
        return _size(_get(Grid.class));
    }

    @SuppressWarnings("unchecked")
    private static OrganisationRow row(int index) {
        return _get((Grid<OrganisationRow>) _get(Grid.class), index);
    }

    private OrganisationId only() {
        return queries.rows().page(OrganisationFilter.EMPTY, Window.first(2)).getFirst().id();
    }

    private static String path() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
    }
}
