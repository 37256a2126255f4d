package coop.portal.quality.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import coop.portal.access.People;
import coop.portal.access.model.JobRole;
import coop.portal.kernel.AgencyId;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Window;
import coop.portal.quality.QualityQueries;
import coop.portal.quality.model.FindingFilter;
import coop.portal.quality.model.FindingRow;
import coop.portal.quality.model.QualityRule;
import coop.portal.support.Organisations;
import coop.portal.support.UiTest;
import coop.portal.support.UseCase;
import coop.portal.support.Who;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class QualityUiTest extends UiTest {

    @Autowired
    QualityQueries queries;

    private OrganisationId one;
    private OrganisationId other;

    @BeforeEach
    void two_that_are_easily_confused() {
        Organisations organisations = Organisations.in(application);
        one = organisations.cooperative("Hưng Thịnh").code(null).registered();
        other = organisations.cooperative("Hưng Thịnh 2").registered();
    }

    @Test
    @UseCase(value = "QUA-04", rule = "FIX-1")
    void a_missing_code_leads_to_the_form_and_a_confusing_name_to_the_comparison() {
        signIn(Who.is(JobRole.FOCAL_OFFICER).withItsRights().actor());

        open(QualityNavigation.toFinding(finding(QualityRule.DQ_01).id()));
        assertThat(links()).contains("registry/edit-organisation/" + one.text());
        open(QualityNavigation.toFinding(finding(QualityRule.DQ_04).id()));
        assertThat(links()).anyMatch(link -> link.startsWith("registry/merge") && link.endsWith(other.text()));
    }

    @Test
    @UseCase(value = "QUA-04", rule = "FIX-1")
    void who_may_only_read_is_led_to_the_record_and_cannot_dismiss() {
        signIn(Who.is(JobRole.AUDITOR).withItsRights().actor());

        open(QualityNavigation.toFinding(finding(QualityRule.DQ_01).id()));

        assertThat(links()).contains("registry/organisation/" + one.text()).noneMatch(link -> link.contains("edit"));
        assertThat(_find(Button.class, spec -> spec.withText("Bỏ qua"))).isEmpty();
    }

    @Test
    void the_overview_says_what_it_cannot_know_and_lets_the_focal_point_check_again() {
        signIn(Who.is(JobRole.FOCAL_OFFICER).withItsRights().actor());

        open(QualityNavigation.QUALITY);

        assertThat(_get(H1.class).getText()).isEqualTo("Chất lượng dữ liệu");
        assertThat(_find(NativeTableCell.class).stream().map(cell -> cell.getElement().getTextRecursively()))
                .anyMatch(text -> text.contains("chưa cấu hình"));
        _click(_get(Button.class, spec -> spec.withText("Kiểm tra lại toàn bộ")));
    }

    @Test
    @UseCase("QUA-04")
    void a_single_day_is_told_in_figures_and_two_are_a_picture() {
        signIn(Who.is(JobRole.FOCAL_OFFICER).withItsRights().actor());
        long now = queries.sectors().stream().mapToLong(field -> field.tally().errors()).sum();
        open(QualityNavigation.QUALITY);
        assertThat(_find(Paragraph.class, spec -> spec.withText("Chưa đủ ngày để thấy xu hướng."))).as("today alone").hasSize(1);
        assertThat(_find(Span.class)).extracting(Span::getText).contains("Lỗi: " + now);

        database().update("INSERT INTO portal.quality_trend (day, commune_id, sector, rule, severity, open)"
                + " VALUES (?, 1, 'AGRICULTURE', 'DQ-01', 'ERROR', 28)", LocalDate.of(2026, 10, 4));
        open(QualityNavigation.FINDINGS);
        open(QualityNavigation.QUALITY);
        assertThat(_find(Paragraph.class, spec -> spec.withText("Chưa đủ ngày để thấy xu hướng."))).as("a day and today").isEmpty();
        assertThat(_find(Span.class)).extracting(Span::getText).contains("Lỗi: " + now);
    }

    @Test
    void the_page_of_an_organisation_points_out_what_is_wrong() {
        signIn(Who.is(JobRole.FOCAL_OFFICER).withItsRights().actor());

        open("registry/organisation/" + one.text());

        assertThat(links()).contains(
                QualityNavigation.toFinding(finding(QualityRule.DQ_01).id()),
                QualityNavigation.toFinding(finding(QualityRule.DQ_04).id()));
    }

    @Test
    void lists_and_pages_of_places_open() {
        signIn(Who.is(JobRole.FOCAL_OFFICER).withItsRights().actor());

        open(QualityNavigation.FINDINGS);
        open(QualityNavigation.PLACES);
        open(QualityNavigation.toPlace(Organisations.in(application).commune(0)));

        assertThat(links()).anyMatch(link -> link.startsWith("quality/findings?places="));
    }

    @Test
    @UseCase(value = "QUA-04", rule = "OVER-2")
    void the_overview_leads_to_each_agency_and_its_page_to_the_findings_of_its_fields() {
        AgencyId agriculture = new People(application).inChargeOf("SO_NONG_NGHIEP_MOI_TRUONG", "AGRICULTURE");
        signIn(Who.is(JobRole.FOCAL_OFFICER).withItsRights().actor());
        open(QualityNavigation.QUALITY);
        assertThat(links()).contains(QualityNavigation.toAgency(agriculture));

        open(QualityNavigation.toAgency(agriculture));

        assertThat(links()).contains("quality/findings?sectors=AGRICULTURE", "quality/findings?sectors=AGRICULTURE&rules=DQ_01");
    }

    private FindingRow finding(QualityRule rule) {
        return as(actors.system("test"), () -> queries.findings().page(FindingFilter.of(one), Window.first(9)).stream()
                .filter(row -> row.rule() == rule)
                .findFirst()
                .orElseThrow());
    }

    private static List<String> links() {
        return _find(Anchor.class).stream().map(Anchor::getHref).toList();
    }
}
