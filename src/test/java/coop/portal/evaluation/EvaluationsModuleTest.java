package coop.portal.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.portal.access.Actor;
import coop.portal.access.model.JobRole;
import coop.portal.access.scope.Scope;
import coop.portal.evaluation.model.EvaluationFilter;
import coop.portal.evaluation.model.EvaluationId;
import coop.portal.evaluation.model.EvaluationRow;
import coop.portal.evaluation.model.EvaluationSheet;
import coop.portal.evaluation.model.EvaluationState;
import coop.portal.evaluation.model.NotRated;
import coop.portal.evaluation.model.Rank;
import coop.portal.evaluation.model.Scheme;
import coop.portal.evaluation.model.SchemeDraft;
import coop.portal.evaluation.model.SchemeKind;
import coop.portal.evaluation.model.ScoreDraft;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Window;
import coop.portal.support.ModuleTest;
import coop.portal.support.Organisations;
import coop.portal.support.Queries;
import coop.portal.support.UseCase;
import coop.portal.support.Who;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EvaluationsModuleTest extends ModuleTest {

    private final Actor admin = Who.is(JobRole.FOCAL_MANAGER).user(31, "Đầu mối").withItsRights().actor();
    private final Actor officer = Who.is(JobRole.COMMUNE_OFFICER).user(32, "Xã").withItsRights().actor();
    private final Actor department = Who.is(JobRole.DEPT_OFFICER).user(33, "Sở").withItsRights().actor();

    private OrganisationId organisation;

    @BeforeEach
    void a_cooperative() {
        organisation = Organisations.in(application).cooperative("Đồng Tâm").registered();
    }

    private <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    private void configure(int... maxima) {
        Map<String, BigDecimal> points = new HashMap<>();
        for (int i = 0; i < maxima.length; i++) {
            points.put("NN" + (i + 1), BigDecimal.valueOf(maxima[i]));
        }
        Scheme last = as(admin, () -> bean(DefiningSchemes.class).latest(SchemeKind.AGRICULTURE));
        as(admin, () -> bean(DefiningSchemes.class).define(new SchemeDraft(
                SchemeKind.AGRICULTURE, last.version(), last.from().plusYears(1), "QĐ của tỉnh", points)));
    }

    private EvaluationSheet sheet(EvaluationId id) {
        return as(department, () -> bean(EvaluationQueries.class).sheet(id));
    }

    private EvaluationId begun() {
        return as(officer, () -> bean(ScoringEvaluations.class).begin(organisation, 2025));
    }

    private static Map<String, BigDecimal> points(int each) {
        Map<String, BigDecimal> points = new HashMap<>();
        for (int i = 1; i <= 6; i++) {
            points.put("NN" + i, BigDecimal.valueOf(each));
        }
        return points;
    }

    private void scored(EvaluationId id, int each) {
        as(officer, () -> bean(ScoringEvaluations.class).score(
                new ScoreDraft(id, sheet(id).evaluation().version(), points(each), 0)));
        as(officer, () -> bean(ScoringEvaluations.class).submit(id, sheet(id).evaluation().version()));
    }

    @Test
    @UseCase(value = "EVA-01", rule = "S-04")
    void a_year_is_scored_by_the_commune_and_reviewed_by_the_department() {
        configure(20, 20, 20, 20, 10, 10);
        EvaluationId id = begun();
        scored(id, 10);
        assertThat(sheet(id).result().rank()).isEqualTo(Rank.AVERAGE);
        as(department, () -> bean(ReviewingEvaluations.class).review(
                new ScoreDraft(id, sheet(id).evaluation().version(), points(8), 0)));
        assertThat(sheet(id).evaluation().state()).isEqualTo(EvaluationState.REVIEWED);
        assertThat(sheet(id).result().rank()).isEqualTo(Rank.WEAK);
        assertThat(sheet(id).evaluation().self().get("NN1")).isEqualByComparingTo("10");
        assertThatThrownBy(this::begun).hasMessageContaining("begun-already");
        EvaluationRow row = as(department, () -> bean(EvaluationQueries.class).rows()
                .page(new EvaluationFilter("dong tam", Set.of(2025), Set.of(), Set.of(Rank.WEAK), Set.of(), Set.of()),
                        Window.first(5)).getFirst());
        assertThat(row.total()).isEqualByComparingTo("48");
    }

    @Test
    @UseCase(value = "EVA-02", rule = "R-05")
    void without_maxima_nothing_is_scored_and_nothing_guessed() {
        EvaluationId id = begun();
        assertThat(sheet(id).result().why()).isEqualTo(NotRated.SCHEME_NOT_CONFIGURED);
        assertThatThrownBy(() -> scored(id, 1)).hasMessageContaining("no-maximum");
    }

    @Test
    @UseCase(value = "EVA-02", rule = "R-02")
    void a_sanction_is_recorded_with_its_paper_and_can_be_taken_back() {
        configure(20, 20, 20, 20, 10, 10);
        EvaluationId id = begun();
        scored(id, 10);
        assertThatThrownBy(() -> as(department, () -> bean(ReviewingEvaluations.class).sanction(
                id, sheet(id).evaluation().version(), "12/QĐ", LocalDate.of(2024, 1, 1)))).hasMessageContaining("sanction");
        as(department, () -> bean(ReviewingEvaluations.class).sanction(
                id, sheet(id).evaluation().version(), "12/QĐ", LocalDate.of(2025, 3, 1)));
        assertThat(sheet(id).result().rank()).isEqualTo(Rank.WEAK);
        assertThat(sheet(id).result().forced()).isNotNull();
        as(department, () -> bean(ReviewingEvaluations.class).sanction(id, sheet(id).evaluation().version(), "", null));
        assertThat(sheet(id).result().rank()).isEqualTo(Rank.AVERAGE);
    }

    @Test
    @UseCase(value = "EVA-03", rule = "S-06")
    void a_new_version_leaves_what_was_scored_as_it_was() {
        configure(20, 20, 20, 20, 10, 10);
        EvaluationId id = begun();
        long before = sheet(id).scheme().id();
        configure(10, 10, 20, 20, 20, 20);
        assertThat(sheet(id).scheme().id()).isEqualTo(before);
        assertThat(as(admin, () -> bean(EvaluationQueries.class).schemes())).hasSize(4);
    }

    @Test
    @UseCase(value = "EVA-01", rule = "S-08")
    void who_scored_does_not_review_and_what_is_sent_back_has_a_reason() {
        configure(20, 20, 20, 20, 10, 10);
        EvaluationId id = begun();
        scored(id, 10);
        Actor same = Who.is(JobRole.DEPT_OFFICER).user(32, "cùng người").withItsRights().actor();
        assertThatThrownBy(() -> as(same, () -> bean(ReviewingEvaluations.class).review(
                new ScoreDraft(id, sheet(id).evaluation().version(), points(9), 0)))).hasMessageContaining("own-scores");
        as(department, () -> bean(ReviewingEvaluations.class).sendBack(id, sheet(id).evaluation().version(), "xem lại"));
        assertThat(sheet(id).evaluation().state()).isEqualTo(EvaluationState.RETURNED);
        assertThat(sheet(id).evaluation().returnReason()).isEqualTo("xem lại");
    }

    @Test
    @UseCase(value = "EVA-01", rule = "S-09")
    void evaluations_go_along_with_a_record_that_is_merged_and_come_back() {
        OrganisationId other = Organisations.in(application).cooperative("Quỳnh Tam").registered();
        EvaluationId id = begun();
        List<Map<String, Object>> before = database().queryForList("SELECT * FROM portal.evaluation");
        Actor system = actors.system("test");
        List<String> keys = as(system, () -> transaction.execute(
                status -> bean(MergedEvaluations.class).move(organisation, other)));
        assertThat(sheet(id).evaluation().of().organisation()).isEqualTo(other);
        as(system, () -> transaction.execute(status -> bean(MergedEvaluations.class)
                .moveBack(organisation, other, Objects.requireNonNull(keys))));
        assertThat(database().queryForList("SELECT * FROM portal.evaluation")).isEqualTo(before);
    }

    @Test
    void out_of_scope_nothing_is_found_and_the_list_takes_two_statements() {
        EvaluationId id = begun();
        Actor elsewhere = Who.is(JobRole.COMMUNE_OFFICER).user(34, "Xã khác").withItsRights()
                .seeing(new Scope.Within(Set.of(), Set.of(1L), Set.of())).actor();
        assertThatThrownBy(() -> as(elsewhere, () -> bean(EvaluationQueries.class).sheet(id)))
                .isInstanceOf(NotFoundException.class);
        assertThat(Queries.counted(() -> as(department, () -> {
            bean(EvaluationQueries.class).rows().page(EvaluationFilter.EMPTY, Window.first(50));
            bean(EvaluationQueries.class).rows().count(EvaluationFilter.EMPTY);
        }))).hasSize(2);
    }
}
