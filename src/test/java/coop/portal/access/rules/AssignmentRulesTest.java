package coop.portal.access.rules;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.access.model.AssignmentDraft;
import coop.portal.access.model.JobRole;
import coop.portal.access.model.ScopeKind;
import coop.portal.kernel.AgencyId;
import coop.portal.kernel.Remark;
import coop.portal.kernel.UnitId;
import coop.portal.support.UseCase;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@UseCase("ACC-02")
class AssignmentRulesTest {

    private static final AgencyId HERE = new AgencyId(1);
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 6, 30);

    @Test
    void an_ordinary_assignment_is_good() {
        assertThat(rules(officer())).isEmpty();
    }

    @Test
    @UseCase(value = "ACC-02", rule = "A-01")
    void nobody_works_without_a_paper() {
        assertThat(rules(new AssignmentDraft(
                        JobRole.VIEWER, HERE, ScopeKind.EVERYTHING, Set.of(), Set.of(), FIRST, null, " ")))
                .containsExactly("A-01");
    }

    @Test
    @UseCase(value = "ACC-02", rule = "A-02")
    void an_assignment_may_last_a_day_but_not_end_before_it_begins() {
        assertThat(rules(lasting(JobRole.VIEWER, FIRST, FIRST))).isEmpty();
        assertThat(rules(lasting(JobRole.VIEWER, FIRST, FIRST.minusDays(1)))).containsExactly("A-02");
    }

    @Test
    @UseCase(value = "ACC-02", rule = "A-03")
    void who_reaches_sectors_or_communes_has_to_say_which() {
        assertThat(rules(reaching(JobRole.DEPT_OFFICER, ScopeKind.SECTORS, Set.of(), Set.of())))
                .containsExactly("A-03");
        assertThat(rules(reaching(JobRole.DEPT_OFFICER, ScopeKind.SECTORS, Set.of(), Set.of("AGRICULTURE"))))
                .isEmpty();
        assertThat(rules(reaching(JobRole.COMMUNE_OFFICER, ScopeKind.COMMUNES, Set.of(), Set.of())))
                .containsExactly("A-03");
        assertThat(rules(reaching(JobRole.COMMUNE_OFFICER, ScopeKind.COMMUNES, Set.of(new UnitId(7)), Set.of())))
                .isEmpty();
    }

    @Test
    @UseCase(value = "ACC-02", rule = "A-04")
    void a_communes_officer_reaches_nothing_but_communes() {
        assertThat(rules(reaching(JobRole.COMMUNE_LEADER, ScopeKind.EVERYTHING, Set.of(), Set.of())))
                .containsExactly("A-04");
    }

    @Test
    @UseCase(value = "ACC-02", rule = "A-05")
    void an_administrator_gets_no_approving_role_at_the_same_time_but_before_or_after() {
        AssignmentDraft administers = lasting(JobRole.SYS_ADMIN, FIRST, LAST);

        assertThat(rules(lasting(JobRole.DEPT_MANAGER, LAST, null), administers)).containsExactly("A-05");
        assertThat(rules(lasting(JobRole.DEPT_MANAGER, LAST.plusDays(1), null), administers)).isEmpty();
        assertThat(rules(lasting(JobRole.SYS_ADMIN, FIRST, null), lasting(JobRole.COMMUNE_LEADER, LAST, null)))
                .contains("A-05");
    }

    @Test
    @UseCase(value = "ACC-02", rule = "A-05")
    void in_demo_mode_one_person_may_play_all_parts() {
        assertThat(AssignmentRules.check(
                        lasting(JobRole.DEPT_MANAGER, FIRST, null), List.of(lasting(JobRole.SYS_ADMIN, FIRST, null)), true))
                .isEmpty();
    }

    @Test
    @UseCase(value = "ACC-02", rule = "A-06")
    void the_same_work_at_the_same_place_is_not_assigned_twice_for_the_same_days() {
        AssignmentDraft before = lasting(JobRole.DEPT_OFFICER, FIRST, LAST);

        assertThat(rules(lasting(JobRole.DEPT_OFFICER, LAST, null), before)).containsExactly("A-06");
        assertThat(rules(lasting(JobRole.DEPT_OFFICER, LAST.plusDays(1), null), before)).isEmpty();
    }

    private static AssignmentDraft officer() {
        return lasting(JobRole.DEPT_OFFICER, FIRST, null);
    }

    private static AssignmentDraft lasting(JobRole role, LocalDate from, @Nullable LocalDate to) {
        Set<UnitId> communes = role == JobRole.COMMUNE_LEADER ? Set.of(new UnitId(7)) : Set.of();
        ScopeKind scope = role == JobRole.COMMUNE_LEADER ? ScopeKind.COMMUNES : ScopeKind.EVERYTHING;
        return new AssignmentDraft(role, HERE, scope, communes, Set.of(), from, to, "12/QĐ");
    }

    private static AssignmentDraft reaching(JobRole role, ScopeKind scope, Set<UnitId> communes, Set<String> sectors) {
        return new AssignmentDraft(role, HERE, scope, communes, sectors, FIRST, null, "12/QĐ");
    }

    private static List<String> rules(AssignmentDraft draft, AssignmentDraft... others) {
        return AssignmentRules.check(draft, List.of(others), false).stream().map(Remark::rule).toList();
    }
}
