package coop.portal.inspections;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.inspections.model.ItemRow;
import coop.portal.inspections.model.PlanId;
import coop.portal.kernel.OrganisationId;
import coop.portal.quality.Rechecking;
import coop.portal.quality.model.Finding;
import coop.portal.quality.model.QualityRule;
import coop.portal.support.OpenFindings;
import coop.portal.support.Organisations;
import coop.portal.support.Plans;
import coop.portal.support.UseCase;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class VisitsToTheGoneModuleTest extends PlanModuleTest {

    @Autowired
    private VisitsToTheGone source;

    @Test
    @UseCase(value = "QUA-01", rule = "DQ-25")
    void a_visit_that_waits_for_an_organisation_that_has_ended_is_told_until_it_is_settled() {
        OrganisationId gone = Organisations.in(application).cooperative("Đã Hết").registered();
        OrganisationId there = Organisations.in(application).cooperative("Còn Đây").registered();
        PlanId plan = plan(officer);
        add(officer, plan, Plans.visit(gone, 5));
        add(officer, plan, Plans.visit(there, 5));
        assertThat(found(gone, there)).isEmpty();

        database().update("UPDATE organisation SET legal_status = 'TERMINATED' WHERE id = ?", gone.value());
        assertThat(found(gone, there)).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(QualityRule.DQ_25);
            assertThat(finding.organisation()).isEqualTo(gone);
        });
        database().update("UPDATE inspection_plan_item SET outcome = 'CANCELLED'");
        assertThat(found(gone, there)).isEmpty();
    }

    @Test
    @UseCase(value = "QUA-02", rule = "RUN-5")
    void a_line_of_a_plan_that_goes_takes_its_finding_along() {
        OrganisationId gone = Organisations.in(application).cooperative("Đã Hết").registered();
        PlanId plan = plan(officer);
        ItemRow line = add(officer, plan, Plans.visit(gone, 5));
        database().update("UPDATE organisation SET legal_status = 'TERMINATED' WHERE id = ?", gone.value());

        application.getBean(Rechecking.class).ask(List.of(gone));
        assertThat(OpenFindings.of(database(), gone)).containsExactly("DQ_25");

        as(officer, () -> planning.remove(plan, line.id(), line.version()));
        assertThat(OpenFindings.of(database(), gone)).isEmpty();
    }

    private List<Finding> found(OrganisationId... organisations) {
        return as(actors.system("test"), () -> source.find(List.of(organisations), LocalDate.of(2026, 10, 5)));
    }
}
