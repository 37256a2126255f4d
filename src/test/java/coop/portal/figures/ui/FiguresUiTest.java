package coop.portal.figures.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.textfield.BigDecimalField;
import coop.portal.access.Actor;
import coop.portal.access.model.JobRole;
import coop.portal.figures.OpeningPeriods;
import coop.portal.figures.ReportQueries;
import coop.portal.figures.model.FigureField;
import coop.portal.figures.model.Indicator;
import coop.portal.figures.model.PeriodDraft;
import coop.portal.figures.model.PeriodKey;
import coop.portal.figures.model.PeriodKind;
import coop.portal.figures.model.ReportState;
import coop.portal.figures.model.StoredReport;
import coop.portal.kernel.OrganisationId;
import coop.portal.support.Organisations;
import coop.portal.support.UiTest;
import coop.portal.support.UseCase;
import coop.portal.support.Who;
import coop.portal.territory.Territory;
import coop.portal.territory.model.Unit;
import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FiguresUiTest extends UiTest {

    private static final PeriodKey HALF = new PeriodKey(PeriodKind.HALF_YEAR, 2026);

    private OrganisationId organisation;
    private StoredReport report;

    @BeforeEach
    void an_open_period() {
        database().update("INSERT INTO user_account (id, user_name, display_name, search_name, password_hash,"
                + " must_change_password, locale, state, security_stamp, rights_stamp, created, version)"
                + " VALUES (1, 'officer', 'A', 'a', 'x', FALSE, 'vi', 'ACTIVE', 0, 0, NOW(), 0)");
        organisation = Organisations.in(application).cooperative("Đồng Tâm").registered();
        Actor system = actors.system("test");
        as(system, () -> application.getBean(OpeningPeriods.class).open(new PeriodDraft(HALF, null, null)));
        report = as(system, () -> application.getBean(ReportQueries.class).of(organisation).getFirst());
    }

    @Test
    @UseCase(value = "FIG-05", rule = "T-03")
    void coverage_stands_beside_every_number_with_why_it_is_this_number() {
        signIn(Who.is(JobRole.FOCAL_OFFICER).user(1, "Đầu mối").withItsRights());
        open("figures/periods");
        open(FiguresNavigation.toPeriod(HALF));
        open(FiguresNavigation.toPeriod(HALF) + "/summary");
        assertThat(_find(Span.class, spec -> spec.withClasses("indicator-coverage")))
                .hasSize(Indicator.values().length)
                .allMatch(span -> span.getText().startsWith("0/1 đã báo cáo"));
        assertThat(_find(NativeDetails.class)).hasSize(Indicator.values().length);
        open(FiguresNavigation.toPeriod(HALF) + "/files");
        open("figures/new-hand-in/2026-H1");
    }

    @Test
    @UseCase(value = "FIG-02", rule = "P-03")
    void a_commune_types_a_report_and_takes_the_unit_that_is_offered() {
        signIn(Who.is(JobRole.COMMUNE_OFFICER).user(1, "Xã").withItsRights());
        open("figures/reports");
        open(FiguresNavigation.toReport(report.id()));
        open(FiguresNavigation.toEditReport(report.id()));
        BigDecimalField income = _get(BigDecimalField.class,
                spec -> spec.withLabel("Thu nhập bình quân lao động một năm"));
        _setValue(income, new BigDecimal("54200000"));
        _click(_get(Button.class, spec -> spec.withText("Đổi Thu nhập bình quân lao động một năm thành 54,2 triệu đồng")));
        assertThat(income.getValue()).isEqualByComparingTo("54.2");
        _setValue(_get(BigDecimalField.class, spec -> spec.withLabel("Tổng doanh thu")), new BigDecimal("900"));
        _click(_get(Button.class, spec -> spec.withText("Lưu")));
        StoredReport kept = as(actors.system("test"), () -> application.getBean(ReportQueries.class).of(organisation).getFirst());
        assertThat(kept.state()).isEqualTo(ReportState.DRAFT);
        assertThat(kept.figures().get(FigureField.AVG_INCOME_WORKER)).isEqualByComparingTo("54200000");
        open(FiguresNavigation.toReport(report.id()));
        _click(_get(Button.class, spec -> spec.withText("Gửi")));
        assertThat(_find(Button.class, spec -> spec.withText("Gửi"))).isEmpty();
        open(FiguresNavigation.toOrganisation(organisation));
    }

    @Test
    void who_only_reads_is_offered_nothing_to_write() {
        signIn(Who.is(JobRole.VIEWER).user(2, "Xem").withItsRights());
        open(FiguresNavigation.toReport(report.id()));
        assertThat(_find(Button.class, spec -> spec.withText("Gửi"))).isEmpty();
        assertThat(_find(Anchor.class, spec -> spec.withText("Nhập số liệu"))).isEmpty();
    }

    @Test
    @UseCase(value = "FIG-02", rule = "W-03")
    void a_commune_hands_in_all_at_once_and_is_told_of_each() {
        Organisations.in(application).cooperative("Sông Lam").registered();
        database().update("UPDATE figures_report SET state = 'DRAFT', revenue_total = 900000000, warnings = ''"
                + " WHERE organisation_id = ?", organisation.value());
        signIn(Who.is(JobRole.COMMUNE_OFFICER).user(1, "Xã").withItsRights());
        open(FiguresNavigation.toPeriod(HALF));

        other("Gửi báo cáo của cả xã");
        _click(_get(Button.class, spec -> spec.withText("Gửi báo cáo của cả xã")));

        assertThat(_get(Dialog.class).getHeaderTitle()).isEqualTo("Đã gửi 1/2 báo cáo");
        assertThat(_find(NativeTableCell.class)).extracting(NativeTableCell::getText).contains("Chưa nhập số liệu.", "Đã gửi");
        StoredReport kept = as(actors.system("test"), () -> application.getBean(ReportQueries.class).of(organisation).getFirst());
        assertThat(kept.state()).isEqualTo(ReportState.SUBMITTED);
    }

    @Test
    @UseCase(value = "FIG-05", rule = "T-04")
    void the_wall_names_former_districts_and_what_nobody_has_settled() {
        Territory territory = application.getBean(Territory.class);
        Unit former = territory.all().stream()
                .filter(unit -> unit.validTo() != null && territory.middleOf(unit.id()).isPresent()
                        && territory.successor(unit.id()).isEmpty() && territory.children(unit.id()).isEmpty())
                .findFirst()
                .orElseThrow();
        database().update("UPDATE figures_report SET commune_id = ?", former.id().value());
        signIn(Who.is(JobRole.FOCAL_OFFICER).user(1, "Đầu mối").withItsRights());
        open(FiguresNavigation.toPeriod(HALF));

        assertThat(_find(H2.class).stream().map(H2::getText))
                .contains(territory.middleOf(former.id()).orElseThrow().name() + " (cũ)");
        assertThat(_find(Span.class, spec -> spec.withText("1 xã cũ chưa xác định đơn vị mới"))).hasSize(1);
    }

    /** Takes one of the acts that stand in the menu of the next steps. */
    private static void other(String name) {
        MenuItem item = _find(MenuBar.class).stream()
                .flatMap(bar -> bar.getItems().stream())
                .flatMap(menu -> menu.getSubMenu().getItems().stream())
                .filter(one -> one.getText().equals(name))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(item, new ClickEvent<>(item));
    }
}
