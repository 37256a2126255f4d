package coop.portal.reconciliation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.exchange.model.Cell;
import coop.portal.reconciliation.model.NationalRow;
import coop.portal.registry.model.ImportMoney;
import coop.portal.support.UseCase;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows that cannot be compared are refused with the reason; nothing else is. */
@UseCase(value = "REC-01", rule = "L-02")
class NationalReadingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2901346582 | Hợp tác xã A | Đang hoạt động | 14/10/2006 |
            290 134 6582 | Hợp tác xã A | Đang hoạt động | 2006-10-14 |
                       | Hợp tác xã A |                |            |
            2901346582 |              | Đang hoạt động | 14/10/2006 | name-missing
            29013      | Hợp tác xã A | Đang hoạt động | 14/10/2006 | code-form
            abc        | Hợp tác xã A |                |            | code-form
            2901346582 | Hợp tác xã A | Chưa rõ        |            | status-unknown
            2901346582 | Hợp tác xã A |                | 31/02/2020 | date-unreadable
            """)
    void a_row_is_read_or_refused_with_the_reason(
            @Nullable String code, @Nullable String name, @Nullable String status, @Nullable String day, @Nullable String reason) {
        NationalRow row = read(Map.of(
                NationalColumns.CODE, cell(code), NationalColumns.NAME, cell(name),
                NationalColumns.STATUS, cell(status), NationalColumns.CERTIFICATE_DAY, cell(day)));

        assertThat(row.refusal()).isEqualTo(reason == null ? null : "reconciliation.refusal.record." + reason);
    }

    @Test
    void a_code_is_kept_as_codes_are() {
        assertThat(read(Map.of(NationalColumns.CODE, cell("2901346582001"), NationalColumns.NAME, cell("A"))).values().code())
                .isEqualTo("2901346582-001");
        assertThat(read(Map.of(
                        NationalColumns.CODE, new Cell.Number(new java.math.BigDecimal("2901346582")), NationalColumns.NAME, cell("A")))
                .values().code()).isEqualTo("2901346582");
    }

    @Test
    void what_is_longer_than_it_can_be_is_refused_and_cut() {
        NationalRow row = read(Map.of(NationalColumns.NAME, cell("x".repeat(5_000))));
        assertThat(row.refusal()).isEqualTo("reconciliation.refusal.record.too-long");
        assertThat(row.values().name()).hasSize(300);
    }

    @Test
    void a_capital_is_read_in_the_unit_of_its_column() {
        assertThat(read(Map.of(NationalColumns.NAME, cell("A"), NationalColumns.CAPITAL, cell("1.500,5"))).values()
                .charterCapital()).isEqualByComparingTo("1500500000");
        assertThat(read(Map.of(NationalColumns.NAME, cell("A"), NationalColumns.CAPITAL, cell("nhiều"))).refusal())
                .isEqualTo("reconciliation.refusal.record.capital-unreadable");
    }

    @Test
    void an_error_in_a_cell_is_told() {
        NationalRow row = read(Map.of(NationalColumns.NAME, cell("A"), NationalColumns.ADDRESS, new Cell.Error("#REF!")));
        assertThat(row.refusal()).isEqualTo("reconciliation.refusal.record.cell-error");
    }

    private static NationalRow read(Map<String, Cell> cells) {
        return NationalReading.read(5, column -> cells.getOrDefault(column, Cell.EMPTY), ImportMoney.MILLION, TODAY);
    }

    private static Cell cell(@Nullable String text) {
        return text == null ? Cell.EMPTY : new Cell.Text(text);
    }
}
