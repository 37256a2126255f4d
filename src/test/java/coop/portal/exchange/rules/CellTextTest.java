package coop.portal.exchange.rules;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.exchange.model.Cell;
import coop.portal.exchange.model.Doubt;
import coop.portal.exchange.model.Fault;
import coop.portal.exchange.model.Reading;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CellTextTest {

    @Test
    void text_is_composed_and_cleaned() {
        String kept = Normalizer.normalize("\u00a0Hợp tác xã  Đồng\u200b Tâm\n", Normalizer.Form.NFD);

        assertThat(CellText.read(new Cell.Text(kept))).isEqualTo(Reading.of("Hợp tác xã Đồng Tâm"));
        assertThat(CellText.read(new Cell.Text("a\u0007b\ttab"))).isEqualTo(Reading.of("a b tab"));
    }

    @Test
    void formulas_and_markup_are_text_like_any_other() {
        assertThat(CellText.read(new Cell.Text("=HYPERLINK(\"x\")"))).isEqualTo(Reading.of("=HYPERLINK(\"x\")"));
        assertThat(CellText.read(new Cell.Text("<b>x</b>"))).isEqualTo(Reading.of("<b>x</b>"));
    }

    @Test
    void numbers_and_days_are_read_as_they_are_shown() {
        assertThat(CellText.read(new Cell.Number(new BigDecimal("120")))).isEqualTo(Reading.of("120", Doubt.TYPED_AS_NUMBER));
        assertThat(CellText.read(new Cell.Date(LocalDate.of(2012, 5, 3)))).isEqualTo(Reading.of("03/05/2012", Doubt.TYPED_AS_NUMBER));
    }

    @Test
    void nothing_and_errors() {
        assertThat(CellText.read(Cell.EMPTY)).isEqualTo(Reading.empty());
        assertThat(CellText.read(new Cell.Text(" \u00a0\n"))).isEqualTo(Reading.empty());
        assertThat(CellText.read(new Cell.Error("#REF!"))).isEqualTo(Reading.unreadable("#REF!", Fault.ERROR_IN_CELL));
        assertThat(Reading.unreadable("x".repeat(500), Fault.NOT_A_DATE))
                .isEqualTo(new Reading.Unreadable<>("x".repeat(100) + "…", Fault.NOT_A_DATE));
    }
}
