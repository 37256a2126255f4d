package coop.portal.figures.rules;

import static coop.portal.figures.model.FigureField.AVG_INCOME_WORKER;
import static coop.portal.figures.model.FigureField.MEMBERS_JOINED;
import static coop.portal.figures.model.FigureField.MEMBERS_LEFT;
import static coop.portal.figures.model.FigureField.MEMBERS_OFFICIAL;
import static coop.portal.figures.model.FigureField.REVENUE_MEMBERS;
import static coop.portal.figures.model.FigureField.REVENUE_TOTAL;
import static coop.portal.figures.rules.Cases.END;
import static coop.portal.figures.rules.Cases.LIMITS;
import static coop.portal.figures.rules.Cases.TODAY;
import static coop.portal.figures.rules.Cases.after;
import static coop.portal.figures.rules.Cases.alone;
import static coop.portal.figures.rules.Cases.dong;
import static coop.portal.figures.rules.Cases.rules;
import static coop.portal.figures.rules.Cases.sound;
import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.figures.model.Figures;
import coop.portal.figures.model.UnitSlip;
import coop.portal.support.UseCase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@UseCase("FIG-02")
class PeriodRulesTest {

    @Test
    @UseCase(value = "FIG-02", rule = "P-01")
    void members_move_only_by_joining_and_leaving() {
        Figures now = sound().with(MEMBERS_OFFICIAL, 75).with(MEMBERS_JOINED, 7);
        assertThat(rules(now.with(MEMBERS_LEFT, 2), after(sound()))).isEmpty();
        assertThat(rules(now.with(MEMBERS_LEFT, 1), after(sound()))).containsExactly("P-01");
        assertThat(rules(sound().with(MEMBERS_OFFICIAL, 75), after(sound()))).as("nothing was said of movement").isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"25000, false", "25001, true", "1000, false", "999, true"})
    @UseCase(value = "FIG-02", rule = "P-02")
    void a_number_many_times_that_of_the_year_before_is_explained(long millions, boolean strange) {
        Figures now = sound().with(REVENUE_MEMBERS, 0).with(REVENUE_TOTAL, dong(millions).longValue());
        assertThat(rules(now, after(sound()))).isEqualTo(strange ? List.of("P-02") : List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "5200000000, 5200",
        "5200000, 5200"
    })
    @UseCase(value = "FIG-02", rule = "P-03")
    void another_unit_is_found_by_the_year_before(long typedMillions, long offeredMillions) {
        Figures now = sound().with(REVENUE_TOTAL, dong(typedMillions).longValue());
        UnitSlip slip = UnitSlips.find(now, after(sound())).getFirst();
        assertThat(slip.offered()).isEqualByComparingTo(dong(offeredMillions));
        assertThat(rules(now, after(sound()))).as("no second remark on the same number").containsExactly("P-03");
    }

    @Test
    @UseCase(value = "FIG-02", rule = "P-03")
    void billions_in_a_field_of_millions_are_found_too() {
        Figures now = sound().with(REVENUE_MEMBERS, 0).with(REVENUE_TOTAL, 5_000_000);
        assertThat(UnitSlips.find(now, after(sound())).getFirst().offered()).isEqualByComparingTo(dong(5_000));
    }

    @Test
    @UseCase(value = "FIG-02", rule = "P-03")
    void without_a_year_before_the_others_tell() {
        ReportContext among = new ReportContext(END, TODAY, LIMITS, null, null, dong(900));
        assertThat(UnitSlips.find(sound().with(REVENUE_TOTAL, dong(899_999).longValue()), among)).isEmpty();
        assertThat(UnitSlips.find(sound().with(REVENUE_TOTAL, dong(900_000).longValue()), among).getFirst().offered())
                .isEqualByComparingTo(dong(900));
        assertThat(UnitSlips.find(sound().with(REVENUE_TOTAL, dong(5_152_000_000L).longValue()), among).getFirst().offered())
                .isEqualByComparingTo(dong(5_152));
    }

    @Test
    @UseCase(value = "FIG-02", rule = "P-03")
    void with_nobody_to_compare_sheer_size_tells() {
        assertThat(UnitSlips.find(sound().with(REVENUE_TOTAL, dong(9_999_999).longValue()), alone())).isEmpty();
        assertThat(UnitSlips.find(sound().with(REVENUE_TOTAL, dong(10_000_000).longValue()), alone())).hasSize(1);
    }

    @Test
    @UseCase(value = "FIG-02", rule = "P-03")
    void an_income_typed_in_thousands_is_offered_in_millions() {
        Figures now = sound().with(AVG_INCOME_WORKER, dong(54_200).longValue());
        assertThat(UnitSlips.find(now, alone()).getFirst().offered()).isEqualByComparingTo("54200000");
    }
}
