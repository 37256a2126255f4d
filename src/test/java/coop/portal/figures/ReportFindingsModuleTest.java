package coop.portal.figures;

import static coop.portal.figures.FigureCampaign.HALF;
import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.figures.model.PeriodKey;
import coop.portal.figures.model.PeriodKind;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Severity;
import coop.portal.quality.model.Finding;
import coop.portal.quality.model.QualityRule;
import coop.portal.support.ModuleTest;
import coop.portal.support.OpenFindings;
import coop.portal.support.UseCase;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

class ReportFindingsModuleTest extends ModuleTest {

    private static final String CODE = "2901346582";
    private static final LocalDate DUE_IS_OVER = LocalDate.of(2026, 10, 5);

    @TempDir
    Path folder;

    @Autowired
    private ReportFindings source;

    @Autowired
    private YearRevenues revenues;

    private FigureCampaign campaign;
    private OrganisationId organisation;

    @BeforeEach
    void a_cooperative() {
        campaign = new FigureCampaign(application);
        organisation = campaign.cooperative("Đồng Tâm", CODE, 0);
    }

    @Test
    @UseCase(value = "QUA-01", rule = "DQ-15")
    void a_report_that_is_due_and_not_there_is_told_until_it_is_handed_in() {
        campaign.open(HALF);
        assertThat(found(LocalDate.of(2026, 6, 30))).isEmpty();
        assertThat(found(DUE_IS_OVER)).extracting(Finding::rule).containsExactly(QualityRule.DQ_15);

        campaign.handIn(folder, HALF, CODE + ",Đồng Tâm,120,60,10,5,60,20,2026-04-01");

        assertThat(found(DUE_IS_OVER)).isEmpty();
    }

    @Test
    @UseCase(value = "QUA-02", rule = "RUN-5")
    void a_report_is_looked_at_as_soon_as_it_is_handed_in() {
        reported("120");
        campaign.open(HALF);
        campaign.handIn(folder, HALF, CODE + ",Đồng Tâm,720,60,10,5,60,20,2026-04-01");
        assertThat(OpenFindings.of(database(), organisation)).contains("DQ_17").doesNotContain("DQ_15");
    }

    @Test
    @UseCase(value = "QUA-01", rule = "DQ-16")
    void a_general_meeting_too_long_ago_is_told() {
        campaign.open(HALF);
        campaign.handIn(folder, HALF, CODE + ",Đồng Tâm,120,60,10,5,60,20,2026-04-01");

        assertThat(found(LocalDate.of(2027, 5, 1))).filteredOn(one -> one.rule() == QualityRule.DQ_16)
                .extracting(Finding::severity).containsExactly(Severity.WARNING);
        assertThat(found(LocalDate.of(2027, 12, 1))).filteredOn(one -> one.rule() == QualityRule.DQ_16)
                .extracting(Finding::severity).containsExactly(Severity.ERROR);
    }

    @Test
    @UseCase(value = "QUA-01", rule = "DQ-17")
    void a_revenue_out_of_line_with_the_year_before_is_told() {
        reported("120");
        campaign.open(HALF);
        campaign.handIn(folder, HALF, CODE + ",Đồng Tâm,720,60,10,5,60,20,2026-04-01");

        assertThat(found(DUE_IS_OVER)).extracting(Finding::rule).contains(QualityRule.DQ_17);
    }

    @Test
    @UseCase(value = "QUA-01", rule = "DQ-18")
    void a_revenue_in_another_unit_than_the_year_before_is_told() {
        reported("120");
        campaign.open(HALF);
        campaign.handIn(folder, HALF, CODE + ",Đồng Tâm,120000,60,10,5,60,20,2026-04-01");

        assertThat(found(DUE_IS_OVER)).extracting(Finding::rule).contains(QualityRule.DQ_18);
    }

    @Test
    @UseCase(value = "QUA-05", rule = "SIZE-2")
    void the_revenue_of_a_half_year_is_no_revenue_of_a_year() {
        campaign.open(HALF);
        campaign.handIn(folder, HALF, CODE + ",Đồng Tâm,120,60,10,5,60,20,2026-04-01");
        assertThat(revenues()).isEmpty();

        PeriodKey year = new PeriodKey(PeriodKind.YEAR, 2025);
        campaign.open(year);
        campaign.handIn(folder, year, CODE + ",Đồng Tâm,300,60,10,5,60,20,2025-04-01");
        assertThat(revenues()).containsExactly("300000000 2025");
    }

    private void reported(String revenue) {
        PeriodKey before = HALF.yearBefore();
        campaign.open(before);
        campaign.handIn(folder, before, CODE + ",Đồng Tâm," + revenue + ",60,10,5,60,20,2025-04-01");
    }

    private List<String> revenues() {
        return campaign.asSystem(() -> revenues.revenues(List.of(organisation))).values().stream()
                .map(one -> one.amount().toPlainString() + " " + one.period())
                .toList();
    }

    private List<Finding> found(LocalDate today) {
        return campaign.asSystem(() -> source.find(List.of(organisation), today));
    }
}
