package coop.portal.exchange.rules;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.exchange.model.Cell;
import coop.portal.exchange.model.Doubt;
import coop.portal.exchange.model.Fault;
import coop.portal.exchange.model.Reading;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellNumberTest {

    @ParameterizedTest(name = "\"{0}\" is {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "34 | 34", "\" 34 \" | 34", "0 | 0", "-3 | -3", "− 3 | -3", "(3) | -3", "+7 | 7", "007 | 7",
        "1,5 | 1.5", "1.5 | 1.5", "0,125 | 0.125", "0.125 | 0.125", "12.34 | 12.34", ".5 | 0.5", ",25 | 0.25",
        "1.234,5 | 1234.5", "1,234.5 | 1234.5", "1.234.567 | 1234567", "1,234,567 | 1234567", "1.234.567,89 | 1234567.89",
        "2 500 | 2500", "2 500 000 | 2500000", "2 500,5 | 2500.5", "1'234'567 | 1234567", "1234.567 | 1234.567",
        "1 234.5 | 1234.5", "2.9E3 | 2900", "2,9E+3 | 2900"
    })
    void a_number_typed_as_text_is_read_and_said_to_be_text(String text, BigDecimal expected) {
        Reading<BigDecimal> reading = CellNumber.read(new Cell.Text(text));

        assertThat(reading.found()).hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo(expected));
        assertThat(reading.has(Doubt.TYPED_AS_TEXT)).isTrue();
        assertThat(reading.has(Doubt.THOUSANDS_OR_DECIMALS)).isFalse();
    }

    @ParameterizedTest(name = "\"{0}\" may be thousands or decimals")
    @CsvSource(delimiter = '|', value = {"1.959 | 1959", "1,959 | 1959", "12.500 | 12500", "-1.500 | -1500", "100.000 | 100000"})
    void three_digits_after_one_separator_are_thousands_with_a_doubt(String text, BigDecimal expected) {
        Reading<BigDecimal> reading = CellNumber.read(new Cell.Text(text));

        assertThat(reading.found()).hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo(expected));
        assertThat(reading.has(Doubt.THOUSANDS_OR_DECIMALS)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "-", "–", "---", "...", "…", "\n"})
    void signs_for_nothing_are_nothing(String text) {
        assertThat(CellNumber.read(new Cell.Text(text))).isEqualTo(Reading.empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abc", "12 triệu", "5tr", "1.2.3", "1,23,4", "2 50", "1.234.56", "1..5", "1,2.3,4", "12%", "1-2", "--3", "()",
                "1e999999", "=1+1", "1234567890123456789012345678901", "Infinity", "NaN", "0x10", "１２ ba", "1.234,567.8"
            })
    void what_is_no_number_is_not_guessed(String text) {
        assertThat(CellNumber.read(new Cell.Text(text)))
                .isInstanceOfSatisfying(Reading.Unreadable.class, no -> assertThat(no.fault()).isEqualTo(Fault.NOT_A_NUMBER));
    }

    @Test
    void numbers_days_truth_values_and_errors() {
        assertThat(CellNumber.read(new Cell.Number(new BigDecimal("3.5")))).isEqualTo(Reading.of(new BigDecimal("3.5")));
        assertThat(CellNumber.read(Cell.EMPTY)).isEqualTo(Reading.empty());
        assertThat(CellNumber.read(new Cell.Date(LocalDate.of(2012, 5, 3))))
                .isEqualTo(Reading.unreadable("03/05/2012", Fault.NOT_A_NUMBER));
        assertThat(CellNumber.read(new Cell.Bool(true))).isEqualTo(Reading.unreadable("TRUE", Fault.NOT_A_NUMBER));
        assertThat(CellNumber.read(new Cell.Error("#REF!"))).isEqualTo(Reading.unreadable("#REF!", Fault.ERROR_IN_CELL));
        assertThat(CellNumber.read(new Cell.Number(new BigDecimal("1e400")))).isInstanceOf(Reading.Unreadable.class);
        assertThat(CellNumber.read(new Cell.Number(new BigDecimal(java.math.BigInteger.ONE, Integer.MIN_VALUE))))
                .isInstanceOf(Reading.Unreadable.class);
    }

    @Test
    void a_count_is_whole() {
        assertThat(CellNumber.whole(new Cell.Number(new BigDecimal("34.0")))).isEqualTo(Reading.of(34L));
        assertThat(CellNumber.whole(new Cell.Text("1.959")).found()).contains(1959L);
        assertThat(CellNumber.whole(new Cell.Text("3,5"))).isEqualTo(Reading.unreadable("3,5", Fault.NOT_WHOLE));
        assertThat(CellNumber.whole(new Cell.Text("99999999999999999999"))).isInstanceOf(Reading.Unreadable.class);
        assertThat(CellNumber.whole(new Cell.Text("x"))).isEqualTo(Reading.unreadable("x", Fault.NOT_A_NUMBER));
        assertThat(CellNumber.whole(Cell.EMPTY)).isEqualTo(Reading.empty());
    }
}
