package coop.portal.access.rules;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.access.model.JobRole;
import coop.portal.support.UseCase;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@UseCase(value = "ACC-02", rule = "A-05")
class DutiesTest {

    private static final Set<JobRole> APPROVING = EnumSet.of(
            JobRole.PROVINCE_LEADER,
            JobRole.FOCAL_MANAGER,
            JobRole.DEPT_MANAGER,
            JobRole.INSPECTORATE_MANAGER,
            JobRole.COMMUNE_LEADER);

    @ParameterizedTest
    @EnumSource(JobRole.class)
    void an_administrator_approves_nothing_and_may_well_do_officers_work(JobRole role) {
        boolean apart = APPROVING.contains(role) || role == JobRole.AUDITOR;

        assertThat(Duties.conflict(JobRole.SYS_ADMIN, role)).isEqualTo(apart);
        assertThat(Duties.conflict(role, JobRole.SYS_ADMIN)).isEqualTo(apart);
    }

    @ParameterizedTest
    @EnumSource(JobRole.class)
    void who_checks_the_log_neither_approves_nor_administers(JobRole role) {
        boolean apart = APPROVING.contains(role) || role == JobRole.SYS_ADMIN;

        assertThat(Duties.conflict(JobRole.AUDITOR, role)).isEqualTo(apart);
    }

    @Test
    void an_officer_may_stand_in_for_a_manager_as_each_approval_looks_at_the_person() {
        assertThat(Duties.conflict(JobRole.DEPT_OFFICER, JobRole.DEPT_MANAGER)).isFalse();
    }
}
