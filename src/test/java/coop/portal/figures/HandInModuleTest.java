package coop.portal.figures;

import static coop.portal.figures.FigureCampaign.HALF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Map;
import coop.portal.kernel.Remark;
import coop.portal.support.Who;
import coop.portal.registry.model.MergeOrder;
import coop.portal.registry.MergingOrganisations;
import coop.portal.access.model.JobRole;
import coop.portal.exchange.model.SourceRow;
import coop.portal.exchange.model.UploadLimits;
import coop.portal.figures.model.FigureField;
import coop.portal.figures.model.HandInFilter;
import coop.portal.figures.model.HandInLine;
import coop.portal.figures.model.HandInRow;
import coop.portal.figures.model.HandInStage;
import coop.portal.figures.model.HandInVerdict;
import coop.portal.figures.model.Indicator;
import coop.portal.figures.model.PeriodKey;
import coop.portal.figures.model.PeriodKind;
import coop.portal.figures.model.ReportState;
import coop.portal.figures.model.StoredReport;
import coop.portal.figures.persistence.HandInRecords;
import coop.portal.figures.rules.ReportReading;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.RefusedException;
import coop.portal.kernel.Window;
import coop.portal.registry.model.OrganisationVersion;
import coop.portal.support.ModuleTest;
import coop.portal.support.OrganisationBuilder;
import coop.portal.support.Organisations;
import coop.portal.support.TestTime;
import coop.portal.support.UseCase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@UseCase("FIG-03")
class HandInModuleTest extends ModuleTest {

    private static final String ONE = "2901346582,Hợp tác xã Bình Minh,5152,1053,535,8,54.2,70,01/03/2026";
    private static final String OTHER = "2901346695,Hợp tác xã Quỳnh Tam,395,245,6,11,60.2,89,03/04/2026";

    @TempDir
    Path folder;

    private FigureCampaign campaign;
    private OrganisationId minh;
    private OrganisationId tam;

    @BeforeEach
    void two_cooperatives() {
        campaign = new FigureCampaign(application);
        minh = campaign.cooperative("Bình Minh", "2901346582", 0);
        tam = campaign.cooperative("Quỳnh Tam", "2901346695", 1);
    }

    @Test
    @UseCase(value = "FIG-03", rule = "H-01")
    void a_workbook_that_is_handed_in_stands_in_the_reports_and_adds_up() {
        HandInRun.Outcome outcome = campaign.handIn(folder, HALF, ONE, OTHER);

        assertThat(outcome.counts().created()).isEqualTo(2);
        assertThat(outcome.summary().get(Indicator.REVENUE_TOTAL).value()).isEqualByComparingTo("5547000000");
        assertThat(outcome.summary().reported()).isEqualTo(2);
        StoredReport kept = campaign.report(minh, HALF);
        assertThat(kept.state()).isEqualTo(ReportState.SUBMITTED);
        assertThat(kept.figures().get(FigureField.AVG_INCOME_WORKER)).isEqualByComparingTo("54200000");
        assertThat(kept.figures().agmDate()).isEqualTo("2026-03-01");
        assertThat(kept.figures().flag(FigureField.AGM_HELD)).isTrue();
    }

    @Test
    @UseCase(value = "FIG-03", rule = "H-02")
    void the_same_workbook_a_second_time_changes_nothing() {
        campaign.handIn(folder, HALF, ONE, OTHER);
        int version = campaign.report(minh, HALF).version();

        HandInRun.Outcome again = campaign.handIn(folder, HALF, ONE, OTHER);

        assertThat(again.counts().unchanged()).isEqualTo(2);
        assertThat(campaign.report(minh, HALF).version()).isEqualTo(version);
    }

    @Test
    @UseCase(value = "FIG-03", rule = "H-03")
    void rows_of_strangers_and_rows_that_come_twice_are_refused_with_the_reason() {
        List<HandInLine> lines = new ArrayList<>();
        campaign.asSystem(() -> application.getBean(HandInRun.class).apply(
                FigureCampaign.file(folder, ONE, ONE, "2999999999,Hợp tác xã Lạ,10,5,1,2,30,9,"), HALF, lines::addAll,
                FigureCampaign.Nobody.WATCHES));

        assertThat(lines).extracting(HandInLine::verdict)
                .containsExactly(HandInVerdict.NEW, HandInVerdict.REFUSED, HandInVerdict.REFUSED);
        assertThat(lines).extracting(line -> line.gravest() == null ? "" : line.gravest().rule())
                .containsExactly("", "I-02", "I-01");
    }

    @Test
    @UseCase(value = "FIG-03", rule = "H-10")
    void a_wrong_code_leads_to_the_one_of_that_name_with_a_warning() {
        List<HandInLine> lines = new ArrayList<>();
        campaign.asSystem(() -> application.getBean(HandInRun.class).apply(
                FigureCampaign.file(folder, ONE.replace("2901346582", "2901346583")), HALF, lines::addAll,
                FigureCampaign.Nobody.WATCHES));

        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(line.verdict()).isEqualTo(HandInVerdict.NEW);
            assertThat(line.gravest()).isNotNull();
            assertThat(line.gravest().rule()).isEqualTo("I-07");
        });
        assertThat(campaign.report(minh, HALF).state()).isEqualTo(ReportState.SUBMITTED);
    }

    @Test
    @UseCase(value = "REG-20", rule = "MRG-10")
    void the_code_of_a_merged_record_leads_to_the_report_of_the_one_that_stayed_with_a_warning() {
        as(Who.is(JobRole.FOCAL_OFFICER).withItsRights().actor(), () -> application.getBean(MergingOrganisations.class)
                .merge(new MergeOrder(tam, 0, minh, 0, Map.of(), "trùng")));
        List<HandInLine> lines = new ArrayList<>();
        campaign.asSystem(() -> application.getBean(HandInRun.class)
                .apply(FigureCampaign.file(folder, ONE), HALF, lines::addAll, FigureCampaign.Nobody.WATCHES));

        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(line.verdict()).isEqualTo(HandInVerdict.NEW);
            assertThat(line.remarks()).extracting(Remark::rule).contains("I-07", "I-03");
        });
        assertThat(campaign.report(tam, HALF).state()).isEqualTo(ReportState.SUBMITTED);
    }

    @Test
    @UseCase(value = "FIG-03", rule = "H-04")
    void a_check_writes_nothing_at_all() {
        HandInRun.Outcome outcome = campaign.asSystem(() -> application.getBean(HandInRun.class)
                .check(FigureCampaign.file(folder, ONE), HALF, rows -> {}, FigureCampaign.Nobody.WATCHES));

        assertThat(outcome.counts().created()).isEqualTo(1);
        assertThat(outcome.summary().get(Indicator.REVENUE_TOTAL).value()).isEqualByComparingTo("5152000000");
        assertThat(database().queryForObject("SELECT COUNT(*) FROM portal.figures_period", Integer.class)).isZero();
        assertThat(database().queryForObject("SELECT COUNT(*) FROM portal.figures_report", Integer.class)).isZero();
    }

    @Test
    @UseCase(value = "FIG-03", rule = "H-05")
    void it_is_taken_back_while_nobody_has_written_since() {
        campaign.handIn(folder, HALF, ONE, OTHER);
        HandInRow row = handIn();
        undo(row);

        assertThat(campaign.report(minh, HALF).state()).isEqualTo(ReportState.NOT_STARTED);
        assertThat(campaign.report(minh, HALF).figures().nothing()).isTrue();

        campaign.handIn(folder, HALF, ONE);
        HandInRow second = handIn();
        campaign.handIn(folder, HALF, ONE.replace("5152", "5153"));
        assertThatThrownBy(() -> undo(second)).isInstanceOf(RefusedException.class);
        assertThat(campaign.report(minh, HALF).figures().get(FigureField.REVENUE_TOTAL)).isEqualByComparingTo("5153000000");
    }

    @Test
    @UseCase(value = "FIG-03", rule = "H-06")
    void what_was_checked_already_is_not_written_over() {
        campaign.handIn(folder, HALF, ONE);
        database().update("UPDATE portal.figures_report SET state = 'ACCEPTED' WHERE organisation_id = ?", minh.value());

        HandInRun.Outcome outcome = campaign.handIn(folder, HALF, ONE.replace("5152", "5153"));

        assertThat(outcome.counts().refused()).isEqualTo(1);
        assertThat(campaign.handIn(folder, HALF, ONE).counts().unchanged()).isEqualTo(1);
    }

    @Test
    @UseCase(value = "FIG-03", rule = "H-07")
    void the_command_tells_counts_totals_and_coverage_as_json() {
        campaign.cooperative("Ba", "2901347000", 2);
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        int code = application.getBean(HandInCommand.class).run(
                List.of(FigureCampaign.file(folder, ONE, OTHER).toString(), "--period", "2026-H1", "--json"),
                new PrintStream(out), System.err);

        assertThat(code).isZero();
        JsonNode report = JsonMapper.builder().build().readTree(out.toString(StandardCharsets.UTF_8));
        assertThat(report.get("totalRevenueMillion").asInt()).isEqualTo(5547);
        assertThat(report.get("registered").asInt()).isEqualTo(3);
        assertThat(report.get("reported").asInt()).isEqualTo(2);
        assertThat(report.get("averageRevenueMillion").asInt()).isEqualTo(1849);
        assertThat(report.get("averageRevenuePerReportingMillion").decimalValue()).isEqualByComparingTo("2773.5");
        assertThat(report.get("coverage").decimalValue()).isEqualByComparingTo("66.7");
        assertThat(report.get("results").get(0).get("verdict").asString()).isEqualTo("new");
    }

    @Test
    @UseCase(value = "FIG-03", rule = "H-08")
    void the_published_average_comes_out_of_the_departments_workbook() throws IOException {
        Path sample = sample();
        assumeTrue(Files.exists(sample), "the department's workbook is not here");
        plantAllOf(sample);

        HandInRun.Outcome outcome = campaign.asSystem(() -> application.getBean(HandInRun.class)
                .apply(sample, new PeriodKey(PeriodKind.HALF_YEAR, 2023), rows -> {}, FigureCampaign.Nobody.WATCHES));

        assertThat(outcome.counts().rows()).isEqualTo(793);
        assertThat(outcome.counts().refused()).isZero();
        assertThat(outcome.summary().registered()).isEqualTo(878);
        assertThat(outcome.summary().get(Indicator.REVENUE_TOTAL).value()).isEqualByComparingTo("980726000000");
        assertThat(outcome.summary().get(Indicator.REVENUE_PER_REGISTERED).value()).isEqualByComparingTo("1117000000");
    }

    /** Beside the project, or further up. */
    private static Path sample() {
        Path folder = Path.of("").toAbsolutePath();
        Path found = folder.resolve("shared/data/reports-2023-h1.xlsx");
        while (!Files.exists(found) && folder.getParent() != null) {
            folder = folder.getParent();
            found = folder.resolve("shared/data/reports-2023-h1.xlsx");
        }
        return found;
    }

    /** All 878: those that report, and others up to that number. */
    private void plantAllOf(Path sample) {
        List<OrganisationVersion> all = new ArrayList<>();
        Organisations organisations = Organisations.in(application);
        try (HandInFile file = HandInFile.open(sample, "so-lieu.xlsx", UploadLimits.USUAL); Stream<SourceRow> rows = file.rows()) {
            rows.filter(file::entry).forEach(row -> {
                ReportReading.Row says = file.read(row, TestTime.START.toLocalDate());
                all.add(new OrganisationVersion(OrganisationId.next(), 0, OrganisationBuilder.cooperative("x")
                        .name(says.name()).code(says.code()).in(organisations.commune(all.size())).draft()));
            });
        }
        database().update("DELETE FROM portal.organisation");
        while (all.size() < 878) {
            all.add(new OrganisationVersion(OrganisationId.next(), 0, OrganisationBuilder.cooperative("Không báo cáo " + all.size())
                    .in(organisations.commune(all.size())).draft()));
        }
        organisations.plant(all);
    }

    private HandInRow handIn() {
        return campaign.asSystem(() -> application.getBean(HandInQueries.class).handIns()
                .page(new HandInFilter("", Set.of(), Set.of()), Window.first(1)).getFirst());
    }

    private void undo(HandInRow row) {
        campaign.asSystem(() -> {
            transaction.executeWithoutResult(status -> application.getBean(HandInRecords.class)
                    .move(row.id(), HandInStage.APPLIED, HandInStage.UNDOING, null));
            application.getBean(HandInSteps.class).undo(row, FigureCampaign.Nobody.WATCHES);
            return true;
        });
    }
}
