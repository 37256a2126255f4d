package coop.portal.quality;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.access.model.JobRole;
import coop.portal.kernel.OrganisationId;
import coop.portal.quality.model.Finding;
import coop.portal.quality.model.QualityRule;
import coop.portal.registry.SuspendingBusiness;
import coop.portal.registry.model.SuspensionDraft;
import coop.portal.support.ModuleTest;
import coop.portal.support.Organisations;
import coop.portal.support.UseCase;
import coop.portal.support.Who;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class EndedSuspensionsModuleTest extends ModuleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);
    private static final LocalDate END = TODAY.plusMonths(6);

    @Autowired
    private EndedSuspensions source;

    @Autowired
    private SuspendingBusiness suspending;

    @Test
    @UseCase(value = "QUA-01", rule = "DQ-20")
    void a_suspension_past_its_end_without_a_word_is_told_from_the_next_day_on() {
        OrganisationId id = Organisations.in(application).cooperative("Đồng Tâm").registered();
        actAs(Who.is(JobRole.FOCAL_OFFICER).withItsRights());
        long notice = suspending.note(id, new SuspensionDraft(false, "TB 01", TODAY, TODAY, END));
        assertThat(found(id, END.plusDays(1))).as("not confirmed").isEmpty();
        suspending.confirm(notice, 0, TODAY, "XN 01");

        assertThat(found(id, END)).isEmpty();
        assertThat(found(id, END.plusDays(1))).singleElement()
                .satisfies(finding -> assertThat(finding.rule()).isEqualTo(QualityRule.DQ_20));

        suspending.note(id, new SuspensionDraft(false, "TB 02", TODAY, END.plusDays(1), END.plusMonths(3)));
        assertThat(found(id, END.plusDays(1))).as("renewed").isEmpty();
    }

    private List<Finding> found(OrganisationId id, LocalDate day) {
        return source.find(List.of(id), day);
    }
}
