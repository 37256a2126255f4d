package coop.portal.figures;

import static coop.portal.figures.FigureCampaign.HALF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.portal.access.Actor;
import coop.portal.access.model.JobRole;
import coop.portal.access.scope.Scope;
import coop.portal.exchange.model.SourceRow;
import coop.portal.exchange.model.UploadLimits;
import coop.portal.figures.model.CommuneProgress;
import coop.portal.figures.model.FigureField;
import coop.portal.figures.model.Figures;
import coop.portal.figures.model.PeriodDates;
import coop.portal.figures.model.PeriodDraft;
import coop.portal.figures.model.PeriodKey;
import coop.portal.figures.model.PeriodKind;
import coop.portal.figures.model.ReportState;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.RecordedMany;
import coop.portal.kernel.Refusal;
import coop.portal.kernel.StaleException;
import coop.portal.kernel.UnitId;
import coop.portal.registry.model.OrganisationImported;
import coop.portal.support.ModuleTest;
import coop.portal.support.Organisations;
import coop.portal.support.Queries;
import coop.portal.support.TestTime;
import coop.portal.support.UseCase;
import coop.portal.support.Who;
import coop.portal.worklist.WaitingForMe;
import coop.portal.worklist.model.WorkItem;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeriodsModuleTest extends ModuleTest {

    private final Actor focal = Who.is(JobRole.FOCAL_OFFICER).user(21, "Đầu mối").withItsRights().actor();

    @TempDir
    Path folder;

    private FigureCampaign campaign;

    @BeforeEach
    void begin() {
        campaign = new FigureCampaign(application);
    }

    private <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    private int due() {
        return database().queryForObject("SELECT COUNT(*) FROM portal.figures_report", Integer.class);
    }

    @Test
    @UseCase(value = "FIG-01", rule = "O-01")
    void who_is_registered_on_the_last_day_owes_a_report() {
        Organisations organisations = Organisations.in(application);
        organisations.cooperative("Đồng Tâm").registered();
        organisations.cooperative("Mai Sau").founded(LocalDate.of(2026, 7, 1)).registered();
        as(focal, () -> bean(OpeningPeriods.class).open(new PeriodDraft(HALF, null, null)));
        assertThat(due()).isEqualTo(1);
    }

    @Test
    @UseCase(value = "FIG-01", rule = "O-02")
    void the_days_come_from_the_law_and_without_them_nothing_is_opened() {
        PeriodDates dates = as(focal, () -> bean(OpeningPeriods.class).dates(new PeriodKey(PeriodKind.YEAR, 2025)));
        assertThat(dates.from()).isEqualTo("2024-12-15");
        assertThat(dates.to()).isEqualTo("2025-12-14");
        assertThat(dates.handIn().orElseThrow().day()).isEqualTo("2025-12-15");
        assertThat(dates.handIn().orElseThrow().article()).contains("TT09/2024");
        assertThatThrownBy(() -> as(focal, () -> bean(OpeningPeriods.class).open(
                new PeriodDraft(new PeriodKey(PeriodKind.YEAR, 2015), null, null)))).hasMessageContaining("not-configured");
        assertThatThrownBy(() -> as(focal, () -> bean(OpeningPeriods.class).open(
                new PeriodDraft(new PeriodKey(PeriodKind.HALF_YEAR, 2027), null, null)))).hasMessageContaining("to-come");
    }

    @Test
    @UseCase(value = "FIG-01", rule = "O-03")
    void what_the_registry_learns_reaches_the_reports() {
        campaign.open(HALF);
        OrganisationId late = campaign.cooperative("Đến Sau", "2901346582", 0);
        assertThat(campaign.report(late, HALF).state()).isEqualTo(ReportState.NOT_STARTED);
    }

    @Test
    @UseCase(value = "FIG-01", rule = "O-04")
    void a_registration_that_is_undone_takes_its_empty_report_along_and_no_other() {
        campaign.open(HALF);
        OrganisationId organisation = campaign.cooperative("Nhầm", "2901346582", 0);
        database().update("DELETE FROM portal.organisation WHERE id = ?", organisation.value());
        RecordedMany undone = new RecordedMany(List.of(new OrganisationImported(
                organisation, "Nhầm", OrganisationImported.UNDONE, List.of(), null)));
        database().update("UPDATE portal.figures_report SET state = 'DRAFT'");
        assertThatThrownBy(() -> publish(undone)).hasMessageContaining("organisation-has-figures");
        database().update("UPDATE portal.figures_report SET state = 'NOT_STARTED'");
        publish(undone);
        assertThat(due()).isZero();
    }

    @Test
    @UseCase(value = "FIG-01", rule = "O-07")
    void reports_go_along_with_a_record_that_is_merged_and_come_back() {
        OrganisationId from = campaign.cooperative("Đồng Tâm", "2901346582", 0);
        OrganisationId to = campaign.cooperative("Quỳnh Tam", "2901346695", 1);
        campaign.open(HALF);
        campaign.handIn(folder, HALF, "2901346582,Hợp tác xã Đồng Tâm,5,1,1,1,30,20,");
        List<Map<String, Object>> before = database().queryForList("SELECT * FROM portal.figures_report ORDER BY id");

        List<String> keys = campaign.asSystem(() -> transaction.execute(status -> bean(MergedReports.class).move(from, to)));
        assertThat(campaign.report(to, HALF).figures().get(FigureField.REVENUE_TOTAL)).isEqualByComparingTo("5000000");
        assertThat(due()).isEqualTo(1);

        List<Refusal> refusals = campaign.asSystem(() -> transaction.execute(status ->
                bean(MergedReports.class).moveBack(from, to, Objects.requireNonNull(keys))));
        assertThat(refusals).isEmpty();
        assertThat(database().queryForList("SELECT * FROM portal.figures_report ORDER BY id")).isEqualTo(before);

        campaign.handIn(folder, HALF, "2901346695,Hợp tác xã Quỳnh Tam,5,1,1,1,30,20,");
        assertThat(campaign.asSystem(() -> bean(MergedReports.class).conflicts(from, to))).hasSize(1);
    }

    private void publish(Object event) {
        campaign.asSystem(() -> {
            transaction.executeWithoutResult(status -> application.publishEvent(event));
            return true;
        });
    }

    @Test
    @UseCase(value = "FIG-01", rule = "O-05")
    void a_reminder_is_kept_and_stands_on_the_home_page_of_the_commune() {
        campaign.cooperative("Đồng Tâm", "2901346582", 0);
        campaign.open(HALF);
        UnitId commune = Organisations.in(application).commune(0);
        as(focal, () -> bean(OpeningPeriods.class).remind(HALF, List.of(commune)));
        Actor officer = Who.is(JobRole.COMMUNE_OFFICER).user(11, "Xã").withItsRights()
                .seeing(new Scope.Within(Set.of(), Set.of(commune.value()), Set.of())).actor();
        List<WorkItem> waiting = as(officer, () -> bean(WaitingForMe.class).items());
        assertThat(waiting).extracting(WorkItem::labelKey).containsExactly("figures.work.reminded");
        Actor elsewhere = Who.is(JobRole.COMMUNE_OFFICER).user(12, "Xã khác").withItsRights()
                .seeing(new Scope.Within(Set.of(), Set.of(1L), Set.of())).actor();
        assertThat(as(elsewhere, () -> bean(WaitingForMe.class).items())).isEmpty();
        assertThatThrownBy(() -> as(focal, () -> bean(OpeningPeriods.class).remind(HALF, List.of())))
                .hasMessageContaining("nobody-to-remind");
    }

    @Test
    @UseCase(value = "FIG-01", rule = "O-06")
    void a_locked_period_has_final_numbers_and_takes_no_others() {
        OrganisationId organisation = campaign.cooperative("Đồng Tâm", "2901346582", 0);
        campaign.open(HALF);
        database().update("UPDATE portal.figures_report SET state = 'ACCEPTED', revenue_total = 1");
        as(focal, () -> bean(OpeningPeriods.class).lock(HALF, 0));
        assertThat(campaign.report(organisation, HALF).state()).isEqualTo(ReportState.LOCKED);
        assertThatThrownBy(() -> campaign.handIn(folder, HALF, "2901346582,Đồng Tâm,5,1,1,1,30,20,"))
                .hasMessageContaining("period-locked");
        assertThatThrownBy(() -> as(focal, () -> bean(OpeningPeriods.class).lock(HALF, 0)))
                .isInstanceOf(StaleException.class);
    }

    @Test
    @UseCase(value = "FIG-05", rule = "T-04")
    void the_wall_shows_what_is_in_scope_and_former_communes_in_those_of_today() {
        campaign.cooperative("Một", "2901346582", 0);
        campaign.cooperative("Hai", "2901346695", 1);
        campaign.open(HALF);
        UnitId commune = Organisations.in(application).commune(0);
        Actor officer = Who.is(JobRole.COMMUNE_OFFICER).user(11, "Xã").withItsRights()
                .seeing(new Scope.Within(Set.of(), Set.of(commune.value()), Set.of())).actor();
        List<CommuneProgress> own = as(officer, () -> bean(PeriodQueries.class).wall(HALF));
        assertThat(own.stream().filter(tile -> tile.due() > 0)).singleElement()
                .satisfies(tile -> assertThat(tile.commune()).isEqualTo(commune));
        List<CommuneProgress> all = as(focal, () -> bean(PeriodQueries.class).wall(HALF));
        assertThat(all).hasSizeGreaterThanOrEqualTo(130);
        assertThat(all.stream().mapToInt(CommuneProgress::due).sum()).isEqualTo(2);
        assertThat(Queries.counted(() -> as(focal, () -> bean(PeriodQueries.class).wall(HALF)))).hasSize(2);
    }

    @Test
    @UseCase(value = "FIG-06", rule = "M-01")
    void the_template_reads_back_with_its_units() throws IOException {
        OrganisationId organisation = campaign.cooperative("Đồng Tâm", "2901346582", 0);
        campaign.open(HALF);
        database().update("UPDATE portal.figures_report SET revenue_total = 5152000000, avg_income_worker = 54200000,"
                + " members_official = 20, agm_held = TRUE, agm_date = '2026-03-01', audited = FALSE, state = 'DRAFT'");
        Figures before = campaign.report(organisation, HALF).figures();
        Path file = folder.resolve("mau.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            as(focal, () -> bean(TemplateQueries.class).write(HALF, Set.of(), out));
        }
        HandInRun.Outcome outcome = campaign.asSystem(() -> bean(HandInRun.class)
                .apply(file, HALF, rows -> {}, FigureCampaign.Nobody.WATCHES));
        assertThat(outcome.counts().refused()).isZero();
        assertThat(outcome.counts().rows()).isEqualTo(1);
        assertThat(campaign.report(organisation, HALF).state()).isEqualTo(ReportState.SUBMITTED);
        assertThat(campaign.report(organisation, HALF).figures().numbers()).isEqualTo(before.numbers());
        assertThat(campaign.report(organisation, HALF).figures().agmDate()).isEqualTo(before.agmDate());
    }

    @Test
    @UseCase(value = "FIG-06", rule = "M-02")
    void states_of_the_last_period_are_carried_over_and_amounts_are_not() throws IOException {
        campaign.cooperative("Đồng Tâm", "2901346582", 0);
        campaign.open(HALF.yearBefore());
        campaign.open(HALF);
        database().update("UPDATE portal.figures_report SET revenue_total = 7000000, members_official = 33,"
                + " state = 'ACCEPTED' WHERE period_code = ?", HALF.yearBefore().text());
        Path file = folder.resolve("mau.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            as(focal, () -> bean(TemplateQueries.class).write(HALF, Set.of(), out));
        }
        try (HandInFile opened = HandInFile.open(file, "mau.xlsx", UploadLimits.USUAL); Stream<SourceRow> rows = opened.rows()) {
            Figures known = opened.read(rows.filter(opened::entry).findFirst().orElseThrow(), TestTime.START.toLocalDate())
                    .figures();
            assertThat(known.get(FigureField.MEMBERS_OFFICIAL)).isEqualByComparingTo("33");
            assertThat(known.get(FigureField.REVENUE_TOTAL)).isNull();
        }
    }
}
