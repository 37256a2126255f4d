package coop.portal.registry.rules;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.registry.model.ImportMoney;
import coop.portal.support.UseCase;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

@UseCase(value = "REG-10", rule = "DQ-18")
class ImportMoneyTest {

    private static void reads(ImportMoney unit, String figure, String dong, ImportMoney instead) {
        ImportMoney.Amount amount = unit.read(new BigDecimal(figure));
        assertThat(amount.dong()).isEqualByComparingTo(dong);
        assertThat(amount.instead().orElse(null)).isEqualTo(instead);
    }

    @Test
    void a_figure_is_taken_in_the_unit_of_its_column() {
        reads(ImportMoney.MILLION, "446", "446000000", null);
        reads(ImportMoney.MILLION, "58.5", "58500000", null);
        reads(ImportMoney.BILLION, "1.2", "1200000000", null);
        reads(ImportMoney.DONG, "446000000", "446000000", null);
        reads(ImportMoney.MILLION, "-5", "-5000000", null);
    }

    @Test
    void a_figure_that_cannot_be_meant_is_taken_in_the_unit_that_can() {
        reads(ImportMoney.MILLION, "1299000000", "1299000000", ImportMoney.DONG);
        reads(ImportMoney.MILLION, "263000000", "263000000", ImportMoney.DONG);
        reads(ImportMoney.MILLION, "1299000", "1299000000", ImportMoney.THOUSAND);
        reads(ImportMoney.DONG, "446", "446000000", ImportMoney.MILLION);
    }

    @Test
    void captions_and_titles_name_the_unit_and_the_day() {
        assertThat(ImportMoney.named("triệu đồng")).contains(ImportMoney.MILLION);
        assertThat(ImportMoney.named("đồng")).contains(ImportMoney.DONG);
        assertThat(ImportMoney.named("1.000 đồng")).contains(ImportMoney.THOUSAND);
        assertThat(ImportMoney.named("người")).isEmpty();
        List<String> titles = List.of("DANH SÁCH", "(Số liệu đến ngày 30/6/2023; đơn vị tiền: triệu đồng)");
        assertThat(ImportTitles.unit(titles)).contains(ImportMoney.MILLION);
        assertThat(ImportTitles.asOf(titles)).contains(LocalDate.of(2023, 6, 30));
        assertThat(ImportTitles.asOf(List.of("Vinh, ngày 5/7/2023"))).isEmpty();
    }
}
