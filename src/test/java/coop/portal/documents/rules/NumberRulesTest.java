package coop.portal.documents.rules;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.documents.model.NumberDraft;
import coop.portal.documents.model.NumberMark;
import coop.portal.documents.model.PaperSeries;
import coop.portal.kernel.Refusal;
import coop.portal.support.UseCase;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

@UseCase("DOC-02")
class NumberRulesTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 10);
    private static final List<NumberMark> BOOK = List.of(
            new NumberMark(1, MAY), new NumberMark(2, MAY.plusDays(3)), new NumberMark(7, MAY.plusDays(9)));

    @Test
    @UseCase(value = "DOC-02", rule = "NU-3")
    void the_next_number_follows_the_highest() {
        assertThat(NumberRules.next(List.of())).isEqualTo(1);
        assertThat(NumberRules.next(BOOK)).isEqualTo(8);
        assertThat(keys(NumberRules.misfits(PaperSeries.DECISION, 2, MAY.plusDays(3), BOOK)))
                .containsExactly("documents.refusal.number-taken");
        assertThat(NumberRules.misfits(PaperSeries.DECISION, 5, MAY.plusDays(4), BOOK)).isEmpty();
    }

    @Test
    @UseCase(value = "DOC-02", rule = "NU-2")
    void dates_rise_with_the_numbers() {
        assertThat(NumberRules.misfits(PaperSeries.DECISION, 8, MAY.plusDays(9), BOOK)).isEmpty();
        assertThat(NumberRules.misfits(PaperSeries.DECISION, 8, MAY.plusDays(8), BOOK))
                .containsExactly(Refusal.of("documents.refusal.dated-before", 7, MAY.plusDays(9)));
        assertThat(NumberRules.misfits(PaperSeries.DECISION, 5, MAY.plusDays(10), BOOK))
                .containsExactly(Refusal.of("documents.refusal.dated-after", 7, MAY.plusDays(9)));
        assertThat(keys(NumberRules.misfits(PaperSeries.DECISION, 5, MAY.plusDays(2), BOOK))).containsExactly("documents.refusal.dated-before");
        assertThat(keys(NumberRules.missing(new NumberDraft(PaperSeries.LETTER, null, MAY, "x"), MAY.minusDays(1))))
                .containsExactly("documents.refusal.dated-ahead");
    }

    @Test
    void what_is_missing_is_said_all_at_once() {
        assertThat(keys(NumberRules.missing(new NumberDraft(null, 0, null, " "), MAY))).containsExactly(
                "documents.refusal.series", "documents.refusal.dated", "documents.refusal.summary", "documents.refusal.number");
        assertThat(NumberRules.missing(new NumberDraft(PaperSeries.LETTER, null, MAY, "x"), MAY)).isEmpty();
    }

    @Test
    void a_number_is_written_as_the_decree_wants_it() {
        assertThat(NumberRules.written(5, PaperSeries.DECISION, "STC")).isEqualTo("05/QĐ-STC");
        assertThat(NumberRules.written(125, PaperSeries.LETTER, "STC")).isEqualTo("125/STC");
    }

    @Test
    @UseCase(value = "DOC-02", rule = "NU-3")
    void minutes_carry_their_own_day_and_no_number_twice() {
        assertThat(NumberRules.misfits(PaperSeries.MINUTES, 8, MAY.minusDays(4), BOOK)).isEmpty();
        assertThat(keys(NumberRules.misfits(PaperSeries.MINUTES, 7, MAY.plusDays(9), BOOK)))
                .containsExactly("documents.refusal.number-taken");
    }

    @Test
    @UseCase(value = "DOC-02", rule = "NU-3")
    void a_number_is_read_with_and_without_its_symbol() {
        assertThat(NumberRules.read("21")).contains(21);
        assertThat(NumberRules.read(" 021/QĐ-SCT ")).contains(21);
        assertThat(NumberRules.read("QĐ-21")).isEmpty();
        assertThat(NumberRules.read("123456")).isEmpty();
    }

    private static List<String> keys(List<Refusal> refusals) {
        return refusals.stream().map(Refusal::key).toList();
    }
}
