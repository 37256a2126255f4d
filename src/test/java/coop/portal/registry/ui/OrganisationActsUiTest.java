package coop.portal.registry.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import coop.portal.access.model.JobRole;
import coop.portal.kernel.OrganisationId;
import coop.portal.registry.LineageQueries;
import coop.portal.registry.OrganisationQueries;
import coop.portal.registry.RecordingLineage;
import coop.portal.registry.SuspendingBusiness;
import coop.portal.registry.SuspensionQueries;
import coop.portal.registry.model.LegalStatus;
import coop.portal.registry.model.LineageKind;
import coop.portal.registry.model.OrganisationRef;
import coop.portal.registry.model.SuspensionState;
import coop.portal.support.Organisations;
import coop.portal.support.UiTest;
import coop.portal.support.UseCase;
import coop.portal.support.Who;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OrganisationActsUiTest extends UiTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);

    @Autowired
    private OrganisationQueries queries;

    @Autowired
    private LineageQueries lineages;

    @Autowired
    private RecordingLineage recording;

    @Autowired
    private SuspensionQueries suspensions;

    @Autowired
    private SuspendingBusiness suspending;

    private Organisations organisations;
    private OrganisationId id;

    @BeforeEach
    void anOfficerAtThePageOfOne() {
        database().update("INSERT INTO user_account (id, user_name, display_name, search_name, password_hash,"
                + " must_change_password, locale, state, security_stamp, rights_stamp, created, version)"
                + " VALUES (1, 'officer', 'A', 'a', 'x', FALSE, 'vi', 'ACTIVE', 0, 0, NOW(), 0)");
        organisations = Organisations.in(application);
        id = organisations.cooperative("Đồng Tâm").registered();
        signIn(Who.is(JobRole.FOCAL_OFFICER).withItsRights());
    }

    @Test
    @UseCase("REG-21")
    void a_separation_is_entered_seen_on_both_pages_and_taken_back() {
        OrganisationId part = organisations.cooperative("Tách Ra").founded(TODAY).registered();
        open(RegistryNavigation.toOrganisation(id));
        new LineageDialog(queries.sheet(id), queries, recording, () -> {}).open();
        _click(save());
        Select<LineageKind> kind = kind();
        assertThat(kind.isInvalid()).isTrue();
        _setValue(kind, LineageKind.SEPARATION);
        _click(save());
        assertThat(lineages.steps(id)).as("no day, no document, no successor").isEmpty();
        assertThat(_find(Dialog.class)).as("what was chosen is still there").hasSize(1);

        _setValue(day("Ngày có hiệu lực"), TODAY);
        _setValue(field("Văn bản (số, ngày)"), "15/QĐ-UBND");
        MultiSelectComboBox<OrganisationRef> after = after();
        _setValue(after, Set.of(queries.ref(part).orElseThrow()));
        _click(save());
        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(lineages.steps(id)).hasSize(1);

        open(RegistryNavigation.toOrganisation(part));
        assertThat(_find(Anchor.class, spec -> spec.withText("Hợp tác xã Đồng Tâm"))).extracting(Anchor::getHref)
                .contains(RegistryNavigation.toOrganisation(id));
        _click(_get(Button.class, spec -> spec.withText("Bỏ ghi")));
        _setValue(_get(TextArea.class), "ghi nhầm");
        _click(_find(Button.class, spec -> spec.withText("Bỏ ghi")).getLast());
        assertThat(lineages.steps(id)).isEmpty();
    }

    @Test
    @UseCase("REG-22")
    void a_suspension_goes_from_its_notice_to_its_end() {
        open(RegistryNavigation.toOrganisation(id));
        SuspensionDialog.note(draft -> suspending.note(id, draft), () -> open(RegistryNavigation.toOrganisation(id))).open();
        _click(save());
        assertThat(suspensions.of(id)).as("nothing was filled in").isEmpty();
        _setValue(field("Thông báo hoặc văn bản (số, ngày)"), "TB 01");
        _setValue(day("Ngày nhận hồ sơ"), TODAY);
        _setValue(day("Tạm ngừng từ ngày"), TODAY);
        _setValue(day("Đến hết ngày"), TODAY.plusMonths(3));
        _click(save());
        assertThat(suspensions.of(id)).singleElement().satisfies(one -> assertThat(one.state()).isEqualTo(SuspensionState.NOTICED));
        assertThat(text()).contains("Phải xác nhận đến hết ngày 08/10/2026").contains("Thông báo muộn");

        _click(_get(Button.class, spec -> spec.withText("Xác nhận tạm ngừng")));
        _setValue(day("Ngày xác nhận"), TODAY);
        _setValue(field("Giấy xác nhận (số, ngày)"), "XN 01");
        _click(save());
        assertThat(_find(Span.class, spec -> spec.withText("Pháp lý: Tạm ngừng kinh doanh"))).hasSize(1);

        _click(_get(Button.class, spec -> spec.withText("Tiếp tục kinh doanh")));
        _setValue(day("Ngày tiếp tục kinh doanh"), TODAY);
        _click(save());
        assertThat(queries.sheet(id).draft().statuses().legal()).as("no document").isEqualTo(LegalStatus.SUSPENDED);
        _setValue(field("Thông báo tiếp tục kinh doanh (số, ngày)"), "TB 02");
        _click(save());
        assertThat(queries.sheet(id).draft().statuses().legal()).isEqualTo(LegalStatus.ACTIVE);
        _assertNone(Button.class, spec -> spec.withText("Tiếp tục kinh doanh"));
    }

    @Test
    @UseCase("QUA-05")
    void the_size_is_told_with_every_threshold_and_what_is_not_configured() {
        OrganisationId large = organisations.cooperative("Lớn").members(301).registered();
        open(RegistryNavigation.toOrganisation(large) + "/members");
        assertThat(text()).contains("Quy mô theo Nghị định 113/2024 Điều 5").contains("≥\u00a0300").contains("NĐ113/2024 Điều 5");
        OrganisationId finance = organisations.cooperative("Tín dụng")
                .sector(coop.portal.registry.model.Sector.FINANCE).registered();
        open(RegistryNavigation.toOrganisation(finance) + "/members");
        assertThat(text()).contains("Chưa cấu hình").doesNotContain("≥\u00a0300");
        OrganisationId group = organisations.group("Tổ").registered();
        open(RegistryNavigation.toOrganisation(group) + "/members");
        assertThat(text()).doesNotContain("Quy mô theo Nghị định");
    }

    private static Button save() {
        return _get(Button.class, spec -> spec.withText("Ghi"));
    }

    @SuppressWarnings("unchecked")
    private static Select<LineageKind> kind() {
        return _get(Select.class);
    }

    @SuppressWarnings("unchecked")
    private static MultiSelectComboBox<OrganisationRef> after() {
        return (MultiSelectComboBox<OrganisationRef>) _find(MultiSelectComboBox.class).getLast();
    }

    private static DatePicker day(String label) {
        return _get(DatePicker.class, spec -> spec.withLabel(label));
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static String text() {
        return _find(Component.class, spec -> spec.withClasses("page")).getFirst().getElement().getTextRecursively();
    }
}
