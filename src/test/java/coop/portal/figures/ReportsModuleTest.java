package coop.portal.figures;

import static coop.portal.figures.FigureCampaign.HALF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.portal.access.Actor;
import coop.portal.access.model.JobRole;
import coop.portal.access.scope.Scope;
import coop.portal.figures.model.FigureCheck;
import coop.portal.figures.model.FigureField;
import coop.portal.figures.model.FigureSource;
import coop.portal.figures.model.Figures;
import coop.portal.figures.model.PeriodKey;
import coop.portal.figures.model.ReportDraft;
import coop.portal.figures.model.ReportFilter;
import coop.portal.figures.model.ReportId;
import coop.portal.figures.model.ReportState;
import coop.portal.figures.model.StoredReport;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.StaleException;
import coop.portal.kernel.Window;
import coop.portal.registry.model.Sector;
import coop.portal.support.ModuleTest;
import coop.portal.support.Organisations;
import coop.portal.support.Queries;
import coop.portal.support.UseCase;
import coop.portal.support.Who;
import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReportsModuleTest extends ModuleTest {

    private FigureCampaign campaign;
    private OrganisationId organisation;
    private Actor officer;
    private Actor leader;
    private Actor department;

    @BeforeEach
    void a_cooperative_that_owes_a_report() {
        campaign = new FigureCampaign(application);
        organisation = campaign.cooperative("Đồng Tâm", "2901346582", 0);
        campaign.open(HALF);
        officer = in(JobRole.COMMUNE_OFFICER, 11, 0);
        leader = in(JobRole.COMMUNE_LEADER, 12, 0);
        department = Who.is(JobRole.DEPT_OFFICER).user(13, "Sở").withItsRights()
                .seeing(new Scope.Within(Set.of(), Set.of(), Set.of(Sector.AGRICULTURE.name()))).actor();
    }

    private Actor in(JobRole role, long user, int commune) {
        long unit = Organisations.in(application).commune(commune).value();
        return Who.is(role).user(user, role.name()).withItsRights()
                .seeing(new Scope.Within(Set.of(), Set.of(unit), Set.of())).actor();
    }

    private StoredReport report() {
        return campaign.report(organisation, HALF);
    }

    private void write(Figures figures, String... acknowledged) {
        as(officer, () -> bean(WritingReports.class)
                .save(new ReportDraft(report().id(), report().version(), figures), Set.of(acknowledged)));
    }

    private void submit() {
        as(officer, () -> bean(WritingReports.class).submit(report().id(), report().version()));
    }

    private <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    private static Figures sound() {
        return Figures.EMPTY.with(FigureField.REVENUE_TOTAL, 900_000_000L).with(FigureField.MEMBERS_OFFICIAL, 20);
    }

    @Test
    @UseCase(value = "FIG-04", rule = "C-01")
    void a_report_goes_from_the_communes_draft_to_the_departments_acceptance() {
        write(sound());
        assertThat(report().state()).isEqualTo(ReportState.DRAFT);
        submit();
        as(leader, () -> bean(DecidingReports.class).check(report().id(), report().version()));
        assertThat(report().state()).isEqualTo(ReportState.CHECKED_COMMUNE);
        as(department, () -> bean(DecidingReports.class).accept(report().id(), report().version()));
        assertThat(report().state()).isEqualTo(ReportState.ACCEPTED);
        assertThat(report().figures().get(FigureField.REVENUE_TOTAL)).isEqualByComparingTo("900000000");
    }

    @Test
    @UseCase(value = "FIG-04", rule = "C-02")
    void who_wrote_a_report_does_not_check_it_in_another_role() {
        write(sound());
        submit();
        Actor same = Who.is(JobRole.COMMUNE_LEADER).user(11, "cùng người").withItsRights().actor();
        assertThatThrownBy(() -> as(same, () -> bean(DecidingReports.class).check(report().id(), report().version())))
                .hasMessageContaining("own-report");
    }

    @Test
    @UseCase(value = "FIG-04", rule = "C-03")
    void what_is_sent_back_keeps_the_reason_until_it_is_submitted_again() {
        write(sound());
        submit();
        as(leader, () -> bean(DecidingReports.class).sendBack(report().id(), report().version(), " thiếu lao động "));
        assertThat(report().state()).isEqualTo(ReportState.RETURNED);
        assertThat(report().returnReason()).isEqualTo("thiếu lao động");
        write(sound().with(FigureField.WORKERS_REGULAR, 4));
        assertThat(report().returnReason()).isEqualTo("thiếu lao động");
        submit();
        assertThat(report().returnReason()).isNull();
        assertThatThrownBy(() -> as(leader, () -> bean(DecidingReports.class)
                .sendBack(report().id(), report().version(), "  "))).hasMessageContaining("reason-required");
    }

    @Test
    @UseCase(value = "FIG-04", rule = "C-04")
    void a_report_of_another_commune_is_not_found() {
        Actor elsewhere = in(JobRole.COMMUNE_OFFICER, 14, 5);
        ReportId id = report().id();
        assertThatThrownBy(() -> as(elsewhere, () -> bean(ReportQueries.class).sheet(id)))
                .isInstanceOf(NotFoundException.class);
        assertThat(as(elsewhere, () -> bean(ReportQueries.class).rows().count(ReportFilter.EMPTY).value())).isZero();
        assertThat(as(officer, () -> bean(ReportQueries.class).rows().count(ReportFilter.EMPTY).value())).isEqualTo(1);
    }

    @Test
    @UseCase(value = "FIG-02", rule = "W-02")
    void a_warning_is_acknowledged_before_the_report_is_submitted() {
        Figures odd = sound().with(FigureField.WORKERS_REGULAR, 3).with(FigureField.AVG_INCOME_WORKER, 2_000_000L);
        write(odd);
        assertThatThrownBy(this::submit).hasMessageContaining("not-sound");
        write(odd, "F-09");
        submit();
        assertThat(report().state()).isEqualTo(ReportState.SUBMITTED);
    }

    @Test
    @UseCase(value = "FIG-02", rule = "F-01")
    void a_draft_may_lack_the_revenue_and_a_submitted_report_may_not() {
        write(Figures.EMPTY.with(FigureField.MEMBERS_OFFICIAL, 20));
        assertThatThrownBy(this::submit).hasMessageContaining("not-sound");
    }

    @Test
    @UseCase(value = "FIG-02", rule = "W-01")
    void each_number_keeps_its_source() {
        write(sound());
        Figures changed = report().figures().with(
                FigureField.WORKERS_REGULAR, BigDecimal.valueOf(4), FigureSource.ESTIMATE);
        write(changed);
        assertThat(report().figures().source(FigureField.WORKERS_REGULAR)).isEqualTo(FigureSource.ESTIMATE);
        assertThat(report().figures().source(FigureField.REVENUE_TOTAL)).isEqualTo(FigureSource.COOPERATIVE);
    }

    @Test
    void who_was_slower_is_told() {
        int version = report().version();
        ReportId id = report().id();
        write(sound());
        assertThatThrownBy(() -> as(officer, () -> bean(WritingReports.class)
                .save(new ReportDraft(id, version, sound()), Set.of()))).isInstanceOf(StaleException.class);
    }

    @Test
    void the_year_before_is_compared_and_a_wrong_unit_offered() {
        PeriodKey before = HALF.yearBefore();
        campaign.open(before);
        database().update("UPDATE portal.figures_report SET state = 'ACCEPTED', revenue_total = 900000000"
                + " WHERE period_code = ?", before.text());
        FigureCheck check = as(officer, () -> bean(WritingReports.class).look(new ReportDraft(
                report().id(), report().version(), sound().with(FigureField.REVENUE_TOTAL, 900_000_000_000_000L))));
        assertThat(check.slips()).singleElement().satisfies(slip ->
                assertThat(slip.offered()).isEqualByComparingTo("900000000"));
        assertThat(as(officer, () -> bean(ReportQueries.class).sheet(report().id())).earlier(FigureField.REVENUE_TOTAL))
                .isEqualByComparingTo("900000000");
    }

    @Test
    void the_list_is_read_with_two_statements_however_long_it_is() {
        Organisations.in(application).many(60);
        campaign.open(HALF.yearBefore());
        assertThat(Queries.counted(() -> as(department, () -> {
            bean(ReportQueries.class).rows().page(ReportFilter.EMPTY, Window.first(50));
            bean(ReportQueries.class).rows().count(ReportFilter.EMPTY);
        }))).hasSize(2);
    }
}
