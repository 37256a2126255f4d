package coop.portal.followup.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.textfield.TextArea;
import coop.portal.access.Actor;
import coop.portal.access.model.JobRole;
import coop.portal.access.scope.Scope;
import coop.portal.kernel.OrganisationId;
import coop.portal.support.FollowUps;
import coop.portal.support.Organisations;
import coop.portal.support.TestTime;
import coop.portal.support.UiTest;
import coop.portal.support.UseCase;
import coop.portal.support.Who;
import coop.portal.territory.Agencies;
import coop.portal.territory.model.Agency;
import coop.portal.uikit.list.PagedGrid;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pages of follow-up as the commune, the agency's officer and head, and a reader see them. */
class FollowUpUiTest extends UiTest {

    private static final LocalDate TODAY = TestTime.START.toLocalDate();

    private OrganisationId organisation;
    private FollowUps known;
    private Agency agency;
    private Actor officer;

    @BeforeEach
    void a_recommendation_that_is_known() {
        organisation = Organisations.in(application).cooperative("Đồng Tâm").registered();
        agency = application.getBean(Agencies.class).byCode("SO_TAI_CHINH", TODAY).orElseThrow();
        officer = of(JobRole.FOCAL_OFFICER, 71);
        Actor everything = Who.is(JobRole.FOCAL_MANAGER).user(70, "Đoàn").of(agency.id(), agency.name())
                .may(actors.system("all").permissions()).actor();
        known = as(everything, () -> FollowUps.published(application, organisation, TODAY));
    }

    private Actor of(JobRole role, long user) {
        return Who.is(role).user(user, role + " " + user).withItsRights().of(agency.id(), agency.name()).actor();
    }

    private Who commune() {
        long unit = Organisations.in(application).commune(0).value();
        return Who.is(JobRole.COMMUNE_OFFICER).user(72, "Cán bộ xã").withItsRights()
                .seeing(new Scope.Within(Set.of(), Set.of(unit), Set.of()));
    }

    private void page() {
        open(FollowUpNavigation.toRecommendation(known.recommendation()));
    }

    private static Button button(String words) {
        return _find(Button.class, spec -> spec.withText(words)).getLast();
    }

    /** One of the other steps, in the menu of the bar. */
    private static void choose(String step) {
        MenuItem item = _find(MenuBar.class).stream()
                .flatMap(bar -> bar.getItems().stream())
                .flatMap(top -> top.getSubMenu().getItems().stream())
                .filter(each -> each.getText().equals(step))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(item, new ClickEvent<>(item));
    }

    private static String spans() {
        return String.join("|", _find(Span.class).stream().map(Span::getText).toList());
    }

    @Test
    @UseCase("FOL-02")
    void the_commune_reports_another_verifies_with_evidence_and_the_head_closes() {
        signIn(commune());
        page();
        _click(_get(Button.class, spec -> spec.withText("Bắt đầu thực hiện")));
        _click(_get(Button.class, spec -> spec.withText("Báo cáo đã thực hiện")));
        _click(button("Báo cáo đã thực hiện"));
        assertThat(_get(TextArea.class).getErrorMessage()).isEqualTo("Cần ghi đã thực hiện những gì.");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Đã thực hiện những gì")), "Đã nộp lại đủ");
        _click(button("Báo cáo đã thực hiện"));
        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(spans()).contains("Đã báo cáo thực hiện").contains("Chờ người khác của cơ quan ra kiến nghị xác nhận.");

        signIn(officer);
        page();
        assertThat(_find(Paragraph.class)).extracting(Paragraph::getText).contains("Đã nộp lại đủ");
        _click(_get(Button.class, spec -> spec.withText("Xác nhận đã thực hiện")));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Chứng cứ đã xem")), "Giấy nộp tiền số 5");
        _click(button("Xác nhận đã thực hiện"));

        signIn(of(JobRole.FOCAL_MANAGER, 73));
        page();
        _click(_get(Button.class, spec -> spec.withText("Kết thúc theo dõi")));
        _click(button("Kết thúc theo dõi"));
        assertThat(spans()).contains("Đã kết thúc theo dõi.");
    }

    @Test
    @UseCase(value = "FOL-03", rule = "O-04")
    void the_page_says_why_the_day_is_that_one_also_after_an_extension() {
        signIn(commune());
        page();
        assertThat(spans()).contains("Hạn 04/11/2026 ghi trong văn bản 15/TB ngày 05/10/2026.").contains("còn 30 ngày");
        assertThat(spans()).contains("Cơ quan ra kiến nghị, Thanh tra tỉnh và lãnh đạo đầu mối xem được.")
                .doesNotContain("Hợp đồng thuê").contains("50 triệu đồng");
        choose("Đề nghị gia hạn");
        _click(button("Đề nghị gia hạn"));
        assertThat(_find(Div.class, spec -> spec.withText("Cần ghi ngày."))).hasSize(1);
        _setValue(_get(DatePicker.class), TODAY.plusDays(60));
        _setValue(_get(TextArea.class), "Đang mùa vụ");
        _click(button("Đề nghị gia hạn"));
        assertThat(_find(Dialog.class)).isEmpty();

        signIn(of(JobRole.FOCAL_MANAGER, 73));
        page();
        assertThat(_find(Paragraph.class)).extracting(Paragraph::getText)
                .contains("Cán bộ xã đề nghị gia hạn đến ngày 04/12/2026. Lý do: Đang mùa vụ");
        _click(_get(Button.class, spec -> spec.withText("Duyệt gia hạn")));
        _click(button("Duyệt gia hạn"));
        assertThat(spans()).contains("Đã gia hạn").contains("Gia hạn đến 04/12/2026: FOCAL_MANAGER 73 duyệt");
    }

    @Test
    @UseCase(value = "WRK-03", rule = "E-03")
    void the_home_page_reminds_and_the_page_of_the_organisation_says_what_is_overdue() {
        time.set(TODAY.plusDays(40).atTime(9, 0));
        signIn(commune());
        open("");
        assertThat(written()).contains("Kiến nghị quá hạn lâu, báo cáo lên lãnh đạo").contains("Đã báo cáo lên lãnh đạo Sở Tài chính");
        signIn(of(JobRole.FOCAL_MANAGER, 73));
        open("");
        assertThat(written()).contains("Kiến nghị quá hạn lâu, báo cáo lên lãnh đạo").contains("quá hạn 10 ngày")
                .contains("Đã báo cáo lên lãnh đạo Sở Tài chính");
        open("registry/organisation/" + organisation.text());
        assertThat(texts()).contains("Có 1 kiến nghị chưa xong, 1 quá hạn.");
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref)
                .contains(FollowUpNavigation.toRecommendations(organisation));
    }

    @Test
    @UseCase("FOL-03")
    void the_list_is_of_one_organisation_when_one_comes_from_its_page_and_says_so() {
        signIn(officer);
        open(FollowUpNavigation.toRecommendations(organisation));
        assertThat(_get(H1.class).getText()).isEqualTo("Kiến nghị sau thanh tra, kiểm tra");
        assertThat(_get(PagedGrid.class).count().value()).isEqualTo(1);
        assertThat(texts()).contains("Chỉ kiến nghị đối với Hợp tác xã Đồng Tâm.");
        open(FollowUpNavigation.RECOMMENDATIONS + "?overdue=1");
        assertThat(_find(PagedGrid.class)).isEmpty();
        open(FollowUpNavigation.RECOMMENDATIONS + "?kinds=PAYMENT&agencies=" + agency.id().text());
        assertThat(_get(PagedGrid.class).count().value()).isEqualTo(1);
    }

    @Test
    @UseCase("FOL-04")
    void what_nobody_has_answered_stands_in_the_list_of_referrals_and_on_the_page_it_comes_from() {
        signIn(officer);
        open(FollowUpNavigation.REFERRALS);
        assertThat(_get(PagedGrid.class).count().value()).isEqualTo(1);
        page();
        assertThat(spans()).contains("Sử dụng hỗ trợ không đúng mục đích").contains("Chờ xử lý");
    }

    @Test
    void whoever_only_reads_has_no_step() {
        signIn(Who.is(JobRole.AUDITOR).user(74, "Kiểm toán").withItsRights().actor());
        page();
        assertThat(_find(Button.class, spec -> spec.withText("Bắt đầu thực hiện"))).isEmpty();
        assertThat(spans()).contains("Chờ bên thực hiện.").contains("Hợp đồng thuê");
    }

    private static String texts() {
        return _find(Component.class).stream()
                .map(component -> component.getElement().getText())
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining("|"));
    }
}
