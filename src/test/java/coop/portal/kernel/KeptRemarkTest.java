package coop.portal.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeptRemarkTest {

    @Test
    void what_goes_into_a_remark_comes_back_as_what_it_was() {
        Remark remark = Remark.warning(
                        "DQ-18", "capital", "kernel.remark", Severity.INFO, LocalDate.of(2026, 2, 28), new BigDecimal("1.50"), "chữ")
                .by("LHTX 45.4");

        assertThat(KeptRemark.of(List.of(remark))).extracting(KeptRemark::remark).containsExactly(remark);
    }

    @Test
    void a_whole_number_comes_back_as_a_number_and_a_constant_that_is_no_more_by_its_name() {
        KeptRemark whole = KeptRemark.of(List.of(Remark.info("M-01", "members", "kernel.remark", 5))).getFirst();
        assertThat(whole.remark().args()).containsExactly(new BigDecimal(5));

        KeptRemark gone = new KeptRemark(
                Severity.INFO, "X", "kernel.remark", List.of("ecoop.portal.kernel.Gone#OLD", "ejava.lang.Thread$State#NEW"), null, null);
        assertThat(gone.remark().args()).containsExactly("OLD", "NEW");
    }
}
