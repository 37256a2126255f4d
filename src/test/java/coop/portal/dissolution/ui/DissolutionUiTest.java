package coop.portal.dissolution.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.PrettyPrintTreeKt.toPrettyTree;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import coop.portal.access.Actor;
import coop.portal.access.model.JobRole;
import coop.portal.dissolution.DissolutionQueries;
import coop.portal.dissolution.OpeningCases;
import coop.portal.dissolution.VerifyingCases;
import coop.portal.dissolution.model.CaseAction;
import coop.portal.dissolution.model.CaseGround;
import coop.portal.dissolution.model.CaseId;
import coop.portal.dissolution.model.CaseInput;
import coop.portal.dissolution.model.CaseRoute;
import coop.portal.dissolution.model.CaseStage;
import coop.portal.dissolution.model.FactKind;
import coop.portal.kernel.OrganisationId;
import coop.portal.support.Plans;
import coop.portal.support.Staffing;
import coop.portal.support.TestTime;
import coop.portal.support.UiTest;
import coop.portal.support.UseCase;
import coop.portal.territory.Agencies;
import coop.portal.territory.model.Agency;
import coop.portal.uikit.sheet.DeadlineBox;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@UseCase("DIS-04")
class DissolutionUiTest extends UiTest {

    private static final LocalDate TODAY = TestTime.START.toLocalDate();

    @Autowired
    private OpeningCases opening;

    @Autowired
    private VerifyingCases verifying;

    @Autowired
    private DissolutionQueries queries;

    @Autowired
    private Agencies agencies;

    private Actor officer;
    private Actor manager;
    private OrganisationId coop;
    private CaseId id;

    @BeforeEach
    void one_case() {
        Agency focal = agencies.byCode("SO_TAI_CHINH", TODAY).orElseThrow();
        officer = Staffing.everywhere(database(), focal, JobRole.FOCAL_OFFICER, 11, "Nguyễn Văn An");
        manager = Staffing.everywhere(database(), focal, JobRole.FOCAL_MANAGER, 13, "Lê Văn Chính");
        coop = Plans.organisation(database(), "Hợp tác xã Đồng Tâm");
        id = as(officer, () -> opening.open(coop, "Trụ sở đóng cửa"));
    }

    @Test
    @UseCase(value = "DIS-02", rule = "LC-4")
    void the_page_says_what_is_next_what_blocks_and_until_when_and_why() {
        take(CaseAction.TAKE_ON, CaseInput.NONE);
        signIn(officer);
        open(DissolutionNavigation.toCase(id));
        assertThat(_get(Button.class, spec -> spec.withText("Gửi đề xuất")).isEnabled()).isFalse();
        assertThat(_find(Span.class, spec -> spec.withText("Chưa ghi nhận biên bản xác minh."))).isNotEmpty();
        assertThat(_find(DeadlineBox.class)).hasSize(1);
        assertThat(toPrettyTree(UI.getCurrent())).contains("Xác minh", "04/11/2026", "Quy tắc của tỉnh");
    }

    @Test
    @UseCase(value = "DIS-02", rule = "RT-1")
    void an_officer_proposes_a_route_and_what_was_typed_stays_when_the_ground_is_missing() {
        take(CaseAction.TAKE_ON, CaseInput.NONE);
        take(CaseAction.RECORD_FACT, CaseInput.known(FactKind.VERIFICATION_MINUTES, "3/BB", TODAY));
        signIn(officer);
        open(DissolutionNavigation.toCase(id));
        _click(_get(Button.class, spec -> spec.withText("Gửi đề xuất")));
        Dialog dialog = _get(Dialog.class);
        Select<CaseRoute> route = route(dialog);
        _setValue(route, CaseRoute.COMPULSORY_REVOCATION);
        _setValue(_get(dialog, TextArea.class), "Ngừng hai năm");
        _click(_get(dialog, Button.class, spec -> spec.withText("Gửi đề xuất")));
        assertThat(dialog.isOpened()).isTrue();
        assertThat(toPrettyTree(dialog)).contains("Chọn hướng xử lý và căn cứ phù hợp.");
        assertThat(_get(dialog, TextArea.class).getValue()).isEqualTo("Ngừng hai năm");
        _setValue(grounds(dialog), Set.of(CaseGround.STOPPED_12M));
        _click(_get(dialog, Button.class, spec -> spec.withText("Gửi đề xuất")));
        assertThat(as(officer, () -> queries.sheet(id)).row().stage()).isEqualTo(CaseStage.PROPOSED);
        assertThat(toPrettyTree(UI.getCurrent())).contains("Chờ lãnh đạo sở duyệt hướng xử lý.");
    }

    @Test
    @UseCase(value = "DIS-04", rule = "SE-2")
    void every_page_opens_and_has_all_its_words() {
        take(CaseAction.TAKE_ON, CaseInput.NONE);
        take(CaseAction.RECORD_FACT, CaseInput.known(FactKind.VERIFICATION_MINUTES, "3/BB", TODAY).saying("Đã đến nơi"));
        for (Actor one : List.of(officer, manager)) {
            signIn(one);
            for (String path : new String[] {
                DissolutionNavigation.CASES, DissolutionNavigation.toCase(id), DissolutionNavigation.toCase(id) + "/log",
                DissolutionNavigation.REFERRALS
            }) {
                open(path);
                assertThat(_find(H1.class)).as(path).hasSize(1);
                assertThat(_get(H1.class).getText()).as(path).isNotIn("Có lỗi ngoài dự kiến", "Không có quyền");
                assertThat(toPrettyTree(UI.getCurrent())).as(path).doesNotContain("⟦");
            }
        }
        signIn(officer);
        open(DissolutionNavigation.NEW);
        assertThat(toPrettyTree(UI.getCurrent())).doesNotContain("⟦");
        open(DissolutionNavigation.CASES);
        assertThat(_size(_get(Grid.class))).isEqualTo(1);
    }

    @Test
    @UseCase(value = "DIS-04", rule = "WA-1")
    void what_waits_stands_on_the_home_page() {
        signIn(officer);
        open("");
        assertThat(written()).contains("Nhận xác minh: hồ sơ xử lý giải thể đang chờ", "Đồng Tâm");
    }

    private void take(CaseAction action, CaseInput input) {
        as(officer, () -> verifying.take(id, queries.sheet(id).version(), action, input));
    }

    @SuppressWarnings("unchecked")
    private static Select<CaseRoute> route(Dialog dialog) {
        return _get(dialog, Select.class, spec -> spec.withLabel("Hướng xử lý"));
    }

    @SuppressWarnings("unchecked")
    private static MultiSelectComboBox<CaseGround> grounds(Dialog dialog) {
        return _get(dialog, MultiSelectComboBox.class);
    }
}
