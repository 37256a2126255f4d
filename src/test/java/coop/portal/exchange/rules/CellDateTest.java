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

class CellDateTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    @ParameterizedTest(name = "\"{0}\" is {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "03/05/2012 | 2012-05-03", "3/5/2012 | 2012-05-03", "3-5-2012 | 2012-05-03", "03.05.2012 | 2012-05-03",
        "2012-05-03 | 2012-05-03", "2012/5/3 | 2012-05-03", "2012.05.03 | 2012-05-03", "20120503 | 2012-05-03",
        "3 / 5 / 2012 | 2012-05-03", "ngày 3 tháng 5 năm 2012 | 2012-05-03", "Ngày 03 tháng 05 năm 2012 | 2012-05-03",
        "Nghệ An, ngày 3 tháng 5 năm 2012 | 2012-05-03", "ngày 3/5/2012 | 2012-05-03", "\"\u00a03/5/2012\n\" | 2012-05-03",
        "2012-05-03T00:00:00 | 2012-05-03", "3/5/2012 00:00 | 2012-05-03", "3/5/2012 10:30:00 AM | 2012-05-03",
        "3-May-2012 | 2012-05-03", "29/02/2012 | 2012-02-29", "3 5 2012 | 2012-05-03", "ngay 3 thang 5 nam 2012 | 2012-05-03"
    })
    void the_forms_people_use(String text, LocalDate expected) {
        assertThat(CellDate.read(new Cell.Text(text), TODAY)).isEqualTo(Reading.of(expected));
    }

    @Test
    void decomposed_letters_are_the_same_words() {
        String text = java.text.Normalizer.normalize("ngày 3 tháng 5 năm 2012", java.text.Normalizer.Form.NFD);

        assertThat(CellDate.read(new Cell.Text(text), TODAY)).isEqualTo(Reading.of(LocalDate.of(2012, 5, 3)));
    }

    @ParameterizedTest(name = "\"{0}\" is {1}")
    @CsvSource({"3/5/12, 2012-05-03", "3/5/26, 2026-05-03", "3/5/27, 1927-05-03", "3/5/98, 1998-05-03", "3-May-98, 1998-05-03"})
    void two_digits_are_a_year_that_has_come_and_a_doubt(String text, LocalDate expected) {
        assertThat(CellDate.read(new Cell.Text(text), TODAY)).isEqualTo(Reading.of(expected, Doubt.TWO_DIGIT_YEAR));
    }

    @Test
    void a_day_beyond_twelve_in_the_second_place_means_the_month_came_first() {
        assertThat(CellDate.read(new Cell.Text("12/31/2020"), TODAY))
                .isEqualTo(Reading.of(LocalDate.of(2020, 12, 31), Doubt.MONTH_FIRST));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2012", "năm 2012", "05/2012", "5-2012", "tháng 5/2012", "Tháng 5 năm 2012", "2012-05", "quý 2/2012"})
    void a_year_or_a_month_alone_is_inexact(String text) {
        assertThat(CellDate.read(new Cell.Text(text), TODAY)).isEqualTo(Reading.unreadable(text, Fault.INEXACT_DATE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2012", "32/1/2012", "29/02/2013", "13/13/2012", "1/1/0001", "0/5/2012", "1/1/9999", "2012-13-01"})
    void days_that_never_were(String text) {
        assertThat(CellDate.read(new Cell.Text(text), TODAY)).isEqualTo(Reading.unreadable(text, Fault.IMPOSSIBLE_DATE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"chưa rõ", "3/5", "abc", "1/2/3/4", "3-xyz-2012", "12345678901234", "đang làm thủ tục"})
    void what_is_no_day_is_not_guessed(String text) {
        assertThat(CellDate.read(new Cell.Text(text), TODAY)).isEqualTo(Reading.unreadable(text, Fault.NOT_A_DATE));
    }

    @Test
    void numbers_that_spreadsheets_give_to_days() {
        assertThat(CellDate.read(number("41032"), TODAY)).isEqualTo(Reading.of(LocalDate.of(2012, 5, 3), Doubt.SERIAL_NUMBER));
        assertThat(CellDate.read(number("41032.75"), TODAY)).isEqualTo(Reading.of(LocalDate.of(2012, 5, 3), Doubt.SERIAL_NUMBER));
        assertThat(CellDate.read(new Cell.Text("41032"), TODAY)).isEqualTo(Reading.of(LocalDate.of(2012, 5, 3), Doubt.SERIAL_NUMBER));
        assertThat(CellDate.read(number("20120503"), TODAY)).isEqualTo(Reading.of(LocalDate.of(2012, 5, 3), Doubt.TYPED_AS_NUMBER));
        assertThat(CellDate.read(number("2012"), TODAY)).isEqualTo(Reading.unreadable("2012", Fault.INEXACT_DATE));
        assertThat(CellDate.read(number("5"), TODAY)).isEqualTo(Reading.unreadable("5", Fault.NOT_A_DATE));
        assertThat(CellDate.read(number("-41032"), TODAY)).isInstanceOf(Reading.Unreadable.class);
        assertThat(CellDate.read(number("2901351261"), TODAY)).isInstanceOf(Reading.Unreadable.class);
    }

    @Test
    void days_nothing_truth_values_and_errors() {
        assertThat(CellDate.read(new Cell.Date(LocalDate.of(2012, 5, 3)), TODAY)).isEqualTo(Reading.of(LocalDate.of(2012, 5, 3)));
        assertThat(CellDate.read(new Cell.Date(LocalDate.of(1899, 5, 3)), TODAY))
                .isEqualTo(Reading.unreadable("03/05/1899", Fault.IMPOSSIBLE_DATE));
        assertThat(CellDate.read(Cell.EMPTY, TODAY)).isEqualTo(Reading.empty());
        assertThat(CellDate.read(new Cell.Text("-"), TODAY)).isEqualTo(Reading.empty());
        assertThat(CellDate.read(new Cell.Bool(true), TODAY)).isEqualTo(Reading.unreadable("TRUE", Fault.NOT_A_DATE));
        assertThat(CellDate.read(new Cell.Error("#N/A"), TODAY)).isEqualTo(Reading.unreadable("#N/A", Fault.ERROR_IN_CELL));
    }

    private static Cell number(String value) {
        return new Cell.Number(new BigDecimal(value));
    }
}
