package coop.portal.access.rules;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.access.model.AssignmentId;
import coop.portal.access.model.DelegationDraft;
import coop.portal.access.model.JobRole;
import coop.portal.kernel.Remark;
import coop.portal.kernel.UserId;
import coop.portal.support.UseCase;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

@UseCase("ACC-04")
class DelegationRulesTest {

    private static final UserId LENDER = new UserId(1);
    private static final UserId COLLEAGUE = new UserId(2);
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);

    @Test
    void a_week_lent_to_an_officer_of_the_same_agency_is_good() {
        assertThat(rules(lent(TODAY, TODAY.plusDays(6)), JobRole.DEPT_OFFICER)).isEmpty();
    }

    @Test
    @UseCase(value = "ACC-04", rule = "D-01")
    void nobody_stands_in_without_a_paper() {
        DelegationDraft draft = new DelegationDraft(new AssignmentId(9), COLLEAGUE, TODAY, TODAY, "");

        assertThat(rules(draft, JobRole.DEPT_OFFICER)).containsExactly("D-01");
    }

    @Test
    @UseCase(value = "ACC-04", rule = "D-02")
    void it_ends_after_it_begins_and_not_before_today() {
        assertThat(rules(lent(TODAY, TODAY.minusDays(1)), JobRole.DEPT_OFFICER)).containsExactly("D-02");
        assertThat(rules(lent(TODAY.minusDays(9), TODAY.minusDays(1)), JobRole.DEPT_OFFICER)).containsExactly("D-02");
        assertThat(rules(lent(TODAY.minusDays(9), TODAY), JobRole.DEPT_OFFICER)).isEmpty();
    }

    @Test
    @UseCase(value = "ACC-04", rule = "D-02")
    void a_longer_absence_than_half_a_year_needs_an_assignment() {
        assertThat(rules(lent(TODAY, TODAY.plusDays(180)), JobRole.DEPT_OFFICER)).isEmpty();
        assertThat(rules(lent(TODAY, TODAY.plusDays(181)), JobRole.DEPT_OFFICER)).containsExactly("D-02");
    }

    @Test
    @UseCase(value = "ACC-04", rule = "D-03")
    void nobody_lends_to_oneself() {
        DelegationDraft draft = new DelegationDraft(new AssignmentId(9), LENDER, TODAY, TODAY, "5/GUQ");

        assertThat(rules(draft, JobRole.DEPT_OFFICER)).containsExactly("D-03");
    }

    @Test
    @UseCase(value = "ACC-04", rule = "D-04")
    void it_stays_within_the_agency() {
        var facts = new DelegationRules.Facts(LENDER, JobRole.DEPT_MANAGER, Set.of(JobRole.DEPT_OFFICER), false, TODAY);

        assertThat(DelegationRules.check(lent(TODAY, TODAY), facts)).extracting(Remark::rule).containsExactly("D-04");
    }

    @Test
    @UseCase(value = "ACC-04", rule = "D-05")
    void approvals_are_not_lent_to_administrators_or_auditors() {
        assertThat(rules(lent(TODAY, TODAY), JobRole.SYS_ADMIN)).containsExactly("D-05");
        assertThat(rules(lent(TODAY, TODAY), JobRole.AUDITOR)).containsExactly("D-05");
        assertThat(rules(lent(TODAY, TODAY), JobRole.VIEWER)).isEmpty();
    }

    private static DelegationDraft lent(LocalDate from, LocalDate until) {
        return new DelegationDraft(new AssignmentId(9), COLLEAGUE, from, until, "5/GUQ");
    }

    private static List<String> rules(DelegationDraft draft, JobRole duty) {
        var facts = new DelegationRules.Facts(LENDER, JobRole.DEPT_MANAGER, Set.of(duty), true, TODAY);
        return DelegationRules.check(draft, facts).stream().map(Remark::rule).toList();
    }
}
