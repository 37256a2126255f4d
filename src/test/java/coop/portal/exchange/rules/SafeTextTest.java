package coop.portal.exchange.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", " =1", "\u00a0=1", "\u200b=1", "\n=1", "＝1"})
    void what_a_spreadsheet_would_calculate_gets_an_apostrophe(String text) {
        assertThat(SafeText.forDelimited(text)).startsWith("'");
    }

    @Test
    void plain_text_stays_and_stays_in_its_line() {
        assertThat(SafeText.forDelimited("Hợp tác xã - Đồng Tâm")).isEqualTo("Hợp tác xã - Đồng Tâm");
        assertThat(SafeText.forDelimited("a\r\n=cmd|x")).isEqualTo("a =cmd|x");
        assertThat(SafeText.forDelimited("")).isEmpty();
    }

    @Test
    void a_workbook_gets_no_character_that_xml_cannot_hold() {
        assertThat(SafeText.forWorkbook("a\u0000b\u0008c\uD800d\uFFFEe\u000bf\u0085g")).isEqualTo("abcdefg");
        assertThat(SafeText.forWorkbook("=1+1\r\nx\ty😀")).isEqualTo("=1+1\nx\ty😀");
        assertThat(SafeText.forWorkbook("x".repeat(40_000))).hasSize(32_767).endsWith("…");
    }

    @Test
    void names_of_sheets() {
        assertThat(SafeText.sheetName("a/b:c*d?e[f]\\g")).isEqualTo("a b c d e f  g");
        assertThat(SafeText.sheetName("")).isEqualTo("_");
        assertThat(SafeText.sheetName("x".repeat(40))).hasSize(31);
    }
}
