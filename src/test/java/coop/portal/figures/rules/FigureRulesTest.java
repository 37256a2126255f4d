package coop.portal.figures.rules;

import static coop.portal.figures.model.FigureField.AGM_HELD;
import static coop.portal.figures.model.FigureField.AVG_INCOME_WORKER;
import static coop.portal.figures.model.FigureField.COST_TOTAL;
import static coop.portal.figures.model.FigureField.LOAN_INTERNAL_OUT;
import static coop.portal.figures.model.FigureField.MANAGERS_INTERMEDIATE;
import static coop.portal.figures.model.FigureField.MANAGERS_TOTAL;
import static coop.portal.figures.model.FigureField.MANAGERS_UNIVERSITY;
import static coop.portal.figures.model.FigureField.MEMBERS_ASSOCIATE_CAPITAL;
import static coop.portal.figures.model.FigureField.MEMBERS_FEMALE;
import static coop.portal.figures.model.FigureField.MEMBERS_OFFICIAL;
import static coop.portal.figures.model.FigureField.MEMBERS_TRAINED;
import static coop.portal.figures.model.FigureField.PROFIT;
import static coop.portal.figures.model.FigureField.REVENUE_TOTAL;
import static coop.portal.figures.model.FigureField.TAX_PAID;
import static coop.portal.figures.model.FigureField.WORKERS_MEMBERS;
import static coop.portal.figures.rules.Cases.END;
import static coop.portal.figures.rules.Cases.TODAY;
import static coop.portal.figures.rules.Cases.alone;
import static coop.portal.figures.rules.Cases.rules;
import static coop.portal.figures.rules.Cases.sound;
import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.figures.model.FigureField;
import coop.portal.figures.model.FigureSource;
import coop.portal.figures.model.Figures;
import coop.portal.kernel.Remark;
import coop.portal.kernel.Severity;
import coop.portal.support.UseCase;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@UseCase("FIG-02")
class FigureRulesTest {

    @Test
    void sound_figures_are_not_remarked_upon() {
        assertThat(rules(sound(), alone())).isEmpty();
    }

    @Test
    @UseCase(value = "FIG-02", rule = "F-01")
    void the_total_revenue_is_needed() {
        assertThat(rules(sound().with(REVENUE_TOTAL, null, FigureSource.COOPERATIVE), alone())).containsExactly("F-01");
    }

    @Test
    @UseCase(value = "FIG-02", rule = "F-02")
    void only_the_result_may_be_below_zero() {
        assertThat(rules(sound().with(PROFIT, -38_000_000), alone())).isEmpty();
        assertThat(rules(sound().with(TAX_PAID, -1), alone())).containsExactly("F-02");
    }

    @ParameterizedTest
    @CsvSource({
        "REVENUE_MEMBERS, REVENUE_TOTAL, F-03",
        "COST_INTERNAL, COST_TOTAL, F-03",
        "UNDIVIDED_ASSETS, TOTAL_ASSETS, F-03",
        "WORKERS_MEMBERS, WORKERS_REGULAR, F-06",
        "WORKERS_INSURED, WORKERS_REGULAR, F-06"
    })
    @UseCase(value = "FIG-02", rule = "F-03")
    void a_part_is_not_more_than_its_whole(FigureField part, FigureField whole, String rule) {
        Figures figures = Figures.EMPTY.with(REVENUE_TOTAL, 1_000).with(whole, 10);
        assertThat(rules(figures.with(part, 10), alone())).doesNotContain(rule);
        assertThat(rules(figures.with(part, 11), alone())).contains(rule);
    }

    @Test
    @UseCase(value = "FIG-02", rule = "F-06")
    void as_many_workers_may_be_members_as_there_are() {
        assertThat(rules(sound().with(WORKERS_MEMBERS, 8), alone())).isEmpty();
        assertThat(rules(sound().with(WORKERS_MEMBERS, 9), alone())).containsExactly("F-06");
    }

    @Test
    @UseCase(value = "FIG-02", rule = "F-04")
    void what_is_too_large_is_an_error_and_not_a_failure() {
        assertThat(rules(sound().with(MEMBERS_FEMALE, 1).with(MEMBERS_OFFICIAL, 10_000_000), alone())).containsExactly("F-04");
        assertThat(rules(sound().with(TAX_PAID, 500_000_000_000_000_000L), alone())).containsExactly("F-04");
    }

    @Test
    @UseCase(value = "FIG-02", rule = "F-05")
    void the_result_is_revenue_less_cost_within_the_tolerance() {
        Figures figures = sound().with(COST_TOTAL, 4_000_000_000L);
        assertThat(rules(figures.with(PROFIT, 1_050_000_000L), alone())).isEmpty();
        assertThat(rules(figures.with(PROFIT, 1_050_000_001L), alone())).containsExactly("F-05");
    }

    @Test
    @UseCase(value = "FIG-02", rule = "F-07")
    void women_and_trained_are_not_more_than_there_are() {
        assertThat(rules(sound().with(MEMBERS_FEMALE, 70), alone())).isEmpty();
        assertThat(rules(sound().with(MEMBERS_FEMALE, 71), alone())).containsExactly("F-07");
        assertThat(rules(sound().with(MEMBERS_FEMALE, 71).with(MEMBERS_ASSOCIATE_CAPITAL, 1), alone())).isEmpty();
        assertThat(rules(sound().with(MEMBERS_TRAINED, 79), alone())).containsExactly("F-07");
    }

    @Test
    @UseCase(value = "FIG-02", rule = "F-08")
    void managers_with_a_level_are_not_more_than_all() {
        Figures figures = sound().with(MANAGERS_TOTAL, 5).with(MANAGERS_UNIVERSITY, 2);
        assertThat(rules(figures.with(MANAGERS_INTERMEDIATE, 3), alone())).isEmpty();
        assertThat(rules(figures.with(MANAGERS_INTERMEDIATE, 4), alone())).containsExactly("F-08");
    }

    @Test
    @UseCase(value = "FIG-02", rule = "F-09")
    void an_income_outside_the_limits_is_looked_at_twice() {
        assertThat(rules(sound().with(AVG_INCOME_WORKER, 9_999_999), alone())).containsExactly("F-09");
        assertThat(rules(sound().with(AVG_INCOME_WORKER, 10_000_000), alone())).isEmpty();
        assertThat(rules(sound().with(AVG_INCOME_WORKER, 301_000_000), alone())).containsExactly("F-09");
    }

    @Test
    @UseCase(value = "FIG-02", rule = "F-10")
    void the_meeting_is_held_and_in_time() {
        Figures held = sound().with(AGM_HELD, 1);
        assertThat(rules(held.heldOn(LocalDate.of(2026, 4, 30)), alone())).isEmpty();
        assertThat(rules(held.heldOn(LocalDate.of(2026, 5, 1)), alone())).containsExactly("F-10");
        assertThat(rules(held.heldOn(TODAY.plusDays(1)), alone())).containsExactly("F-10");
        assertThat(rules(sound().with(AGM_HELD, 0).heldOn(LocalDate.of(2026, 3, 1)), alone())).containsExactly("F-10");
    }

    @Test
    @UseCase(value = "FIG-02", rule = "F-11")
    void internal_lending_is_told_what_the_law_asks() {
        Remark remark = ReportRules.check(sound().with(LOAN_INTERNAL_OUT, 1), alone()).getFirst();
        assertThat(remark.severity()).isEqualTo(Severity.INFO);
        assertThat(remark.article()).isEqualTo("LHTX 83");
    }

    @Test
    @UseCase(value = "FIG-02", rule = "P-04")
    void what_is_not_configured_is_not_checked() {
        ReportContext nothing = new ReportContext(END, TODAY, FigureLimits.NONE, sound(), sound(), BigDecimal.ONE);
        Figures odd = sound().with(AVG_INCOME_WORKER, 1).with(COST_TOTAL, 1).with(PROFIT, 1)
                .with(REVENUE_TOTAL, 900_000_000_000L).heldOn(LocalDate.of(2026, 6, 1));
        assertThat(rules(odd, nothing)).isEmpty();
    }

    @Test
    @UseCase(value = "FIG-02", rule = "W-02")
    void warnings_are_acknowledged_and_errors_never_are() {
        List<Remark> warned = ReportRules.check(sound().with(AVG_INCOME_WORKER, 1_000_000), alone());
        assertThat(ReportRules.sound(warned, Set.of())).isFalse();
        assertThat(ReportRules.sound(warned, ReportRules.warnings(warned))).isTrue();
        List<Remark> wrong = ReportRules.check(sound().with(TAX_PAID, -1), alone());
        assertThat(ReportRules.sound(wrong, Set.of("F-02"))).isFalse();
    }
}
