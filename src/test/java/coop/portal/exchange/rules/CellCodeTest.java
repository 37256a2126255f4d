package coop.portal.exchange.rules;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.exchange.model.Cell;
import coop.portal.exchange.model.Doubt;
import coop.portal.exchange.model.Fault;
import coop.portal.exchange.model.Reading;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellCodeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "2901351261 | 2901351261", "\" 2901351261\n\" | 2901351261", "'2901351261 | 2901351261", "2901 351 261 | 2901351261",
        "2901351261-001 | 2901351261-001", "270.1E | 270.1E", "A 12 | A 12"
    })
    void a_code_typed_as_text_is_itself(String text, String expected) {
        assertThat(CellCode.read(new Cell.Text(text), 10)).isEqualTo(Reading.of(expected));
    }

    @Test
    void a_code_typed_as_a_number_is_its_digits() {
        assertThat(CellCode.read(new Cell.Number(new BigDecimal("2901351261.0")), 10))
                .isEqualTo(Reading.of("2901351261", Doubt.TYPED_AS_NUMBER));
        assertThat(CellCode.read(new Cell.Text("2901351261.0"), 10)).isEqualTo(Reading.of("2901351261", Doubt.TYPED_AS_NUMBER));
        assertThat(CellCode.read(new Cell.Text("2.901351261E9"), 10)).isEqualTo(Reading.of("2901351261", Doubt.TYPED_AS_NUMBER));
        assertThat(CellCode.read(new Cell.Text("2,901351261E+09"), 10)).isEqualTo(Reading.of("2901351261", Doubt.TYPED_AS_NUMBER));
    }

    @Test
    void one_digit_too_few_means_a_lost_zero() {
        assertThat(CellCode.read(new Cell.Number(new BigDecimal("290135126")), 10))
                .isEqualTo(Reading.of("0290135126", Doubt.TYPED_AS_NUMBER, Doubt.LEADING_ZERO_RESTORED));
        assertThat(CellCode.read(new Cell.Text("290135126"), 10)).isEqualTo(Reading.of("0290135126", Doubt.LEADING_ZERO_RESTORED));
        assertThat(CellCode.read(new Cell.Text("29013512"), 10)).isEqualTo(Reading.of("29013512"));
    }

    @Test
    void what_is_no_code_is_not_guessed() {
        assertThat(CellCode.read(Cell.EMPTY, 10)).isEqualTo(Reading.empty());
        assertThat(CellCode.read(new Cell.Text(" "), 10)).isEqualTo(Reading.empty());
        assertThat(CellCode.read(new Cell.Text("'"), 10)).isEqualTo(Reading.empty());
        assertThat(CellCode.read(new Cell.Number(new BigDecimal("29.5")), 10)).isEqualTo(Reading.unreadable("29.5", Fault.NOT_A_CODE));
        assertThat(CellCode.read(new Cell.Number(new BigDecimal("-5")), 10)).isInstanceOf(Reading.Unreadable.class);
        assertThat(CellCode.read(new Cell.Text("1E99"), 10)).isInstanceOf(Reading.Unreadable.class);
        assertThat(CellCode.read(new Cell.Bool(false), 10)).isEqualTo(Reading.unreadable("FALSE", Fault.NOT_A_CODE));
        assertThat(CellCode.read(new Cell.Error("#N/A"), 10)).isEqualTo(Reading.unreadable("#N/A", Fault.ERROR_IN_CELL));
    }
}
