package coop.portal.evaluation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.evaluation.model.Criterion;
import coop.portal.evaluation.model.CriterionCode;
import coop.portal.evaluation.model.Evaluated;
import coop.portal.evaluation.model.EvaluationAction;
import coop.portal.evaluation.model.EvaluationPermissions;
import coop.portal.evaluation.model.EvaluationState;
import coop.portal.evaluation.model.NotRated;
import coop.portal.evaluation.model.Rank;
import coop.portal.evaluation.model.Result;
import coop.portal.evaluation.model.Sanction;
import coop.portal.evaluation.model.Scheme;
import coop.portal.evaluation.model.SchemeDraft;
import coop.portal.evaluation.model.SchemeKind;
import coop.portal.evaluation.model.StoredEvaluation;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Remark;
import coop.portal.kernel.UnitId;
import coop.portal.kernel.UserId;
import coop.portal.registry.model.Sector;
import coop.portal.support.UseCase;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@UseCase("EVA-02")
class RatingTest {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final RatingLimits LIMITS = new RatingLimits(
            BigDecimal.valueOf(80), BigDecimal.valueOf(65), BigDecimal.valueOf(50), 12, 3);

    private static Scheme scheme(boolean configured) {
        return new Scheme(1, SchemeKind.GENERAL, 1, LocalDate.of(2018, 1, 1), null, "x", List.of(
                new Criterion(CriterionCode.TC1, 1, BigDecimal.valueOf(60)),
                new Criterion(CriterionCode.TC2, 1, configured ? BigDecimal.valueOf(40) : null)));
    }

    private static StoredEvaluation of(String a, String b, LocalDate founded) {
        Evaluated whom = new Evaluated(new OrganisationId(1), "HTX", null, new UnitId(1), Sector.FINANCE, founded);
        return StoredEvaluation.begin(whom, 2025, 1)
                .scored(Map.of("TC1", new BigDecimal(a), "TC2", new BigDecimal(b)), 0, Set.of());
    }

    private static final LocalDate OLD = LocalDate.of(2010, 5, 1);

    private static Result rate(StoredEvaluation evaluation) {
        return Rating.of(evaluation, scheme(true), LIMITS);
    }

    @ParameterizedTest
    @CsvSource({
        "60, 40, GOOD", "60, 20, GOOD", "60, 19.99, FAIR", "60, 5, FAIR", "60, 4.99, AVERAGE", "50, 0, AVERAGE",
        "49.99, 0, WEAK", "0, 0, WEAK"
    })
    @UseCase(value = "EVA-02", rule = "R-01")
    void the_rank_follows_from_the_total_at_each_edge(String a, String b, Rank rank) {
        Result result = rate(of(a, b, OLD));
        assertThat(result.rank()).isEqualTo(rank);
        assertThat(result.total()).isEqualByComparingTo(new BigDecimal(a).add(new BigDecimal(b)));
    }

    @Test
    @UseCase(value = "EVA-02", rule = "R-02")
    void a_sanction_of_the_year_forces_the_lowest_rank_with_its_paper() {
        Sanction sanction = new Sanction("12/QĐ-XPHC", LocalDate.of(2025, 7, 1));
        Result result = rate(of("60", "40", OLD).sanctioned(sanction));
        assertThat(result.rank()).isEqualTo(Rank.WEAK);
        assertThat(result.forced()).isEqualTo(sanction);
        assertThat(result.total()).isEqualByComparingTo("100");
    }

    @ParameterizedTest
    @CsvSource({"2025-01-01, false", "2025-01-02, true", "2024-12-31, false", "2026-03-01, true"})
    @UseCase(value = "EVA-02", rule = "R-03")
    void less_than_twelve_months_of_operation_in_the_year_is_not_rated(LocalDate founded, boolean young) {
        assertThat(rate(of("60", "40", founded)).why()).isEqualTo(young ? NotRated.TOO_YOUNG : null);
    }

    @Test
    @UseCase(value = "EVA-02", rule = "R-04")
    void more_than_three_months_of_standing_still_is_not_rated_even_when_sanctioned() {
        Map<String, BigDecimal> points = of("60", "40", OLD).self();
        assertThat(rate(of("60", "40", OLD).scored(points, 3, Set.of())).rank()).isEqualTo(Rank.GOOD);
        Result stopped = rate(of("60", "40", OLD).scored(points, 4, Set.of())
                .sanctioned(new Sanction("1", LocalDate.of(2025, 1, 1))));
        assertThat(stopped.why()).isEqualTo(NotRated.STOPPED);
        assertThat(stopped.rank()).isNull();
    }

    @Test
    @UseCase(value = "EVA-02", rule = "R-05")
    void nothing_is_guessed_where_the_law_is_not_configured() {
        assertThat(Rating.of(of("60", "40", OLD), scheme(false), LIMITS).why()).isEqualTo(NotRated.SCHEME_NOT_CONFIGURED);
        RatingLimits none = new RatingLimits(null, null, null, null, null);
        assertThat(Rating.of(of("60", "40", OLD), scheme(true), none).why()).isEqualTo(NotRated.BANDS_NOT_CONFIGURED);
    }

    @Test
    void the_departments_points_count_once_there_are_any_and_missing_ones_give_no_rank() {
        StoredEvaluation one = of("60", "40", OLD)
                .reviewed(Map.of("TC1", BigDecimal.valueOf(30), "TC2", BigDecimal.valueOf(25)), 0);
        assertThat(rate(one).rank()).isEqualTo(Rank.AVERAGE);
        assertThat(rate(one.reviewed(Map.of("TC1", BigDecimal.TEN), 0)).why()).isEqualTo(NotRated.INCOMPLETE);
    }

    @Test
    @UseCase(value = "EVA-01", rule = "S-01")
    void points_stay_between_nothing_and_the_maximum() {
        assertThat(ScoreRules.check(Map.of("TC1", BigDecimal.valueOf(60)), 12, scheme(true))).isEmpty();
        assertThat(ScoreRules.check(Map.of("TC1", new BigDecimal("60.01"), "TC2", BigDecimal.valueOf(-1)), 13, scheme(true)))
                .extracting(Remark::rule).containsExactly("S-01", "S-01", "S-03");
    }

    @Test
    @UseCase(value = "EVA-01", rule = "S-02")
    void a_criterion_without_a_maximum_takes_no_points() {
        assertThat(ScoreRules.check(Map.of("TC2", BigDecimal.ONE), 0, scheme(false)))
                .extracting(Remark::rule).containsExactly("S-02");
    }

    @Test
    @UseCase(value = "EVA-03", rule = "S-05")
    void the_maxima_of_a_version_are_a_hundred_and_it_begins_later() {
        Map<String, BigDecimal> hundred = Map.of("TC1", BigDecimal.valueOf(55), "TC2", BigDecimal.valueOf(45));
        SchemeDraft sound = new SchemeDraft(SchemeKind.GENERAL, 1, LocalDate.of(2025, 1, 1), "TT", hundred);
        assertThat(SchemeRules.check(sound, scheme(false), HUNDRED)).isEmpty();
        assertThat(SchemeRules.check(sound, scheme(false), BigDecimal.TEN)).extracting(Remark::rule).containsExactly("S-05");
        assertThat(SchemeRules.check(sound, scheme(false), null)).isEmpty();
        SchemeDraft wrong = new SchemeDraft(SchemeKind.GENERAL, 1, LocalDate.of(2018, 1, 1), " ",
                Map.of("TC1", BigDecimal.valueOf(55), "TC2", BigDecimal.valueOf(44)));
        assertThat(SchemeRules.check(wrong, scheme(false), HUNDRED)).extracting(Remark::rule).containsExactly("S-05", "S-06", "S-07");
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT, SCORE SUBMIT SANCTION", "RETURNED, SCORE SUBMIT SANCTION", "SUBMITTED, REVIEW RETURN SANCTION",
        "REVIEWED, REVIEW RETURN SANCTION"
    })
    void each_state_knows_its_acts(EvaluationState state, String acts) {
        EvaluationFacts facts = new EvaluationFacts(
                new EvaluationPermissions().names(), Set.of(new UserId(1)), Set.of(new UserId(2)), true, true);
        assertThat(EvaluationLifecycle.TABLE.openTo(state, facts)).isEqualTo(
                Arrays.stream(acts.split(" ")).map(EvaluationAction::valueOf).collect(Collectors.toSet()));
        EvaluationFacts own = new EvaluationFacts(
                new EvaluationPermissions().names(), Set.of(new UserId(2)), Set.of(new UserId(2)), false, false);
        assertThat(EvaluationLifecycle.TABLE.openTo(state, own))
                .doesNotContain(EvaluationAction.REVIEW, EvaluationAction.RETURN, EvaluationAction.SUBMIT);
    }
}
