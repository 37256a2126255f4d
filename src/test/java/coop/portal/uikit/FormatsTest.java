package coop.portal.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class FormatsTest {

    @Test
    void money_is_written_in_millions() {
        assertThat(Formats.millionDong(58_500_000L)).isEqualTo("58,5 triệu đồng");
        assertThat(Formats.millions(1_234_567_000_000L)).isEqualTo("1.234.567");
        assertThat(Formats.millions(499L)).isEqualTo("0");
        assertThat(Formats.inMillions(0.25)).isEqualTo("0,25");
    }

    @Test
    void a_percentage_has_one_decimal() {
        assertThat(Formats.percent(100.249)).isEqualTo("100,2 %");
        assertThat(Formats.percent(100.25)).isEqualTo("100,3 %");
    }

    @Test
    void days_months_and_quarters_are_written_the_office_way() {
        assertThat(Formats.date(LocalDate.of(2024, 9, 5))).isEqualTo("05/09/2024");
        assertThat(Formats.month(YearMonth.of(2024, 9))).isEqualTo("09/2024");
        assertThat(Formats.quarter(LocalDate.of(2024, 9, 5))).isEqualTo("quý III/2024");
    }

    @Test
    void nothing_is_written_for_none() {
        assertThat(Formats.date(null) + Formats.number(null) + Formats.millions(null) + Formats.percent(null)).isEmpty();
    }
}
