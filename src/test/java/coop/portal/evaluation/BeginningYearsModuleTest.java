package coop.portal.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.portal.access.Actor;
import coop.portal.access.model.JobRole;
import coop.portal.access.scope.Scope;
import coop.portal.evaluation.model.Sanction;
import coop.portal.evaluation.model.StoredEvaluation;
import coop.portal.exchange.BackgroundTasks;
import coop.portal.exchange.model.TaskState;
import coop.portal.exchange.model.Unwatched;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.RefusedException;
import coop.portal.support.ModuleTest;
import coop.portal.support.Organisations;
import coop.portal.support.UseCase;
import coop.portal.support.Who;
import coop.portal.worklist.WorkItemSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A year is begun for all that an agency looks after, and what follows is told on the home pages. */
@UseCase("EVA-01")
class BeginningYearsModuleTest extends ModuleTest {

    private static final int YEAR = 2025;

    @Autowired
    private BeginningYears beginning;

    @Autowired
    private YearTasks tasks;

    @Autowired
    private EvaluationQueries queries;

    @Autowired
    private NotingSanctions sanctions;

    @Autowired
    private List<WorkItemSource> work;

    private OrganisationId own;
    private OrganisationId other;
    private Actor officer;

    @BeforeEach
    void two_communes() {
        Organisations organisations = Organisations.in(application);
        own = organisations.cooperative("Đồng Tâm").in(organisations.commune(0)).registered();
        other = organisations.cooperative("Sông Lam").in(organisations.commune(1)).registered();
        database().update("INSERT INTO user_account (id, user_name, display_name, search_name, password_hash,"
                + " must_change_password, locale, state, security_stamp, rights_stamp, created, version)"
                + " VALUES (32, 'officer', 'A', 'a', 'x', FALSE, 'vi', 'ACTIVE', 0, 0, NOW(), 0)");
        officer = Who.is(JobRole.COMMUNE_OFFICER).user(32, "Xã").withItsRights()
                .seeing(new Scope.Within(Set.of(), Set.of(organisations.commune(0).value()), Set.of())).actor();
    }

    @Test
    @UseCase(value = "EVA-01", rule = "S-05")
    void all_in_scope_begin_once_and_nobody_elses() {
        as(officer, () -> tasks.work(YEAR, Unwatched.HERE));
        StoredEvaluation begun = of(own).getFirst();
        assertThat(begun.year()).isEqualTo(YEAR);
        assertThat(of(other)).isEmpty();

        as(officer, () -> tasks.work(YEAR, Unwatched.HERE));
        assertThat(of(own)).extracting(StoredEvaluation::id).containsExactly(begun.id());
        assertThatThrownBy(() -> as(officer, () -> beginning.begin(1999))).isInstanceOf(RefusedException.class);
    }

    @Test
    @UseCase(value = "EVA-01", rule = "S-05")
    void it_is_done_in_the_background() {
        var task = as(officer, () -> beginning.begin(YEAR));
        assertThat(as(officer, () -> application.getBean(BackgroundTasks.class).find(task)).state()).isNotEqualTo(TaskState.FAILED);
    }

    @Test
    @UseCase(value = "EVA-02", rule = "R-06")
    void a_sanction_that_another_module_tells_of_sinks_the_year_at_once() {
        as(officer, () -> tasks.work(YEAR, Unwatched.HERE));
        Sanction sanction = new Sanction("12/QĐ-XPVPHC", LocalDate.of(YEAR, 6, 1));

        as(officer, () -> transaction.executeWithoutResult(status -> sanctions.imposed(own, sanction)));
        as(officer, () -> transaction.executeWithoutResult(status ->
                sanctions.imposed(own, new Sanction("13/QĐ-XPVPHC", LocalDate.of(YEAR, 7, 1)))));
        as(officer, () -> transaction.executeWithoutResult(status -> sanctions.imposed(other, sanction)));

        assertThat(of(own).getFirst().sanction()).isEqualTo(sanction);
        assertThat(of(other)).isEmpty();
    }

    @Test
    @UseCase(value = "EVA-01", rule = "S-06")
    void what_is_to_be_scored_waits_with_the_day_of_the_law() {
        as(officer, () -> tasks.work(YEAR, Unwatched.HERE));
        assertThat(as(officer, () -> work.stream().flatMap(source -> source.waitingFor(officer, 9).stream())
                        .filter(item -> item.labelKey().startsWith("evaluation.work"))
                        .toList()))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.due()).isEqualTo(LocalDate.of(YEAR + 1, 4, 1));
                    assertThat(item.path()).isEqualTo("evaluation/evaluations?years=2025&states=DRAFT&states=RETURNED");
                });
    }

    private List<StoredEvaluation> of(OrganisationId organisation) {
        return as(actors.system("test"), () -> queries.of(organisation));
    }
}
