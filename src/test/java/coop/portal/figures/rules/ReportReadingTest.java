package coop.portal.figures.rules;

import static coop.portal.figures.model.FigureField.AGM_HELD;
import static coop.portal.figures.model.FigureField.REVENUE_TOTAL;
import static coop.portal.figures.rules.Cases.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.exchange.model.Cell;
import coop.portal.figures.model.FigureSource;
import coop.portal.kernel.Remark;
import coop.portal.registry.model.ImportMoney;
import coop.portal.support.UseCase;
import java.util.Map;
import org.junit.jupiter.api.Test;

@UseCase(value = "FIG-03", rule = "H-09")
class ReportReadingTest {

    private static ReportReading.Row read(Map<String, Cell> cells, ImportMoney unit) {
        return ReportReading.read(key -> cells.getOrDefault(key, Cell.EMPTY), field -> unit, TODAY);
    }

    private static Cell text(String value) {
        return new Cell.Text(value);
    }

    @Test
    void money_is_kept_in_dong_by_the_unit_of_its_column() {
        Map<String, Cell> cells = Map.of("REVENUE_TOTAL", text("58,5"));
        assertThat(read(cells, ImportMoney.MILLION).figures().get(REVENUE_TOTAL)).isEqualByComparingTo("58500000");
        assertThat(read(cells, ImportMoney.THOUSAND).figures().get(REVENUE_TOTAL)).isEqualByComparingTo("58500");
    }

    @Test
    void what_cannot_be_read_is_an_error_of_that_cell() {
        ReportReading.Row row = read(Map.of("REVENUE_TOTAL", text("nhiều"), "MEMBERS_OFFICIAL", text("7,5"),
                "AUDITED", text("có lẽ"), "AGM_DATE", text("mùa xuân")), ImportMoney.MILLION);
        assertThat(row.figures().nothing()).isTrue();
        assertThat(row.remarks()).extracting(Remark::field)
                .containsExactlyInAnyOrder("REVENUE_TOTAL", "MEMBERS_OFFICIAL", "AUDITED", "AGM_DATE");
    }

    @Test
    void a_day_of_the_meeting_says_that_it_was_held_and_so_does_a_yes() {
        assertThat(read(Map.of("AGM_DATE", text("01/03/2026")), ImportMoney.MILLION).figures().flag(AGM_HELD)).isTrue();
        assertThat(read(Map.of("AGM_DATE", text("chưa")), ImportMoney.MILLION).figures().get(AGM_HELD)).isZero();
    }

    @Test
    void no_answer_is_not_a_no() {
        assertThat(read(Map.of(), ImportMoney.MILLION).figures().nothing()).isTrue();
    }

    @Test
    void the_source_of_a_row_is_read() {
        assertThat(read(Map.of("REVENUE_TOTAL", text("1"), "SOURCE", text("Ước tính")), ImportMoney.MILLION)
                .figures().source(REVENUE_TOTAL)).isEqualTo(FigureSource.ESTIMATE);
    }
}
