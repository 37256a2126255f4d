package coop.portal.registry.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import coop.portal.kernel.Remark;
import coop.portal.kernel.Severity;
import coop.portal.registry.model.OrganisationType;
import coop.portal.support.OrganisationBuilder;
import coop.portal.support.RegistryLimits;
import coop.portal.support.UseCase;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@UseCase(value = "REG-01", rule = {"DQ-01", "DQ-02"})
class TaxCodeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);
    private static final Circumstances TYPED = new Circumstances(TODAY, false, null, null, RegistryLimits.TODAY, null);
    private static final Circumstances IMPORTED = new Circumstances(TODAY, true, null, null, RegistryLimits.TODAY, null);
    private static final String WRONG = "0100233489";

    @ParameterizedTest
    @ValueSource(strings = {
        "0100233488", "0314409058-002", "0312687878-001", "2999900010", "2999900028", "2999900035", "2999900042",
        "2999900067", "2999900074", "2999900081", "2999900099", "2999900109", "2999900116", "0100 233 488", "0100.233.488"
    })
    void a_right_check_digit_is_accepted(String code) {
        assertThat(TaxCode.valid(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        WRONG, "2900595530", "2900000000", "0314409058-000", "29999000", "abc", "", "0100233488x", "01002334880"
    })
    void anything_else_is_not(String code) {
        assertThat(TaxCode.valid(code)).isFalse();
    }

    @Test
    void a_code_is_kept_in_one_form() {
        assertThat(TaxCode.normal(" 0100.233 488")).isEqualTo("0100233488");
        assertThat(TaxCode.normal("0314409058002")).isEqualTo("0314409058-002");
        assertThat(TaxCode.normal(" abc ")).isEqualTo("abc");
    }

    @Test
    void a_wrong_check_digit_stops_a_new_record_and_only_warns_on_an_imported_one() {
        assertThat(check(WRONG, TYPED)).extracting(Remark::severity, Remark::rule, Remark::article)
                .containsExactly(tuple(Severity.ERROR, "DQ-02", "NĐ92 14.1"));
        assertThat(check(WRONG, IMPORTED)).extracting(Remark::severity).containsExactly(Severity.WARNING);
    }

    @Test
    void an_old_wrong_code_does_not_stop_the_correction_of_something_else() {
        var kept = OrganisationBuilder.cooperative("Cũ").code(WRONG).draft();
        assertThat(check(WRONG, new Circumstances(TODAY, false, null, kept, RegistryLimits.TODAY, null)))
                .extracting(Remark::severity)
                .containsExactly(Severity.WARNING);
        assertThat(check("0100233487", new Circumstances(TODAY, false, null, kept, RegistryLimits.TODAY, null)))
                .extracting(Remark::severity)
                .containsExactly(Severity.ERROR);
    }

    @Test
    void a_code_is_asked_for_except_of_a_group() {
        assertThat(check(null, TYPED)).extracting(Remark::severity, Remark::rule)
                .containsExactly(tuple(Severity.WARNING, "DQ-01"));
        assertThat(check(" ", IMPORTED)).extracting(Remark::severity).containsExactly(Severity.ERROR);
        assertThat(TaxCode.check(null, OrganisationType.COOPERATIVE_GROUP, TYPED)).isEmpty();
    }

    @Test
    void the_code_of_a_dependent_unit_is_not_the_code_of_an_organisation() {
        assertThat(check("0314409058-002", IMPORTED)).extracting(Remark::key)
                .containsExactly("registry.remark.code-of-branch");
    }

    private static List<Remark> check(String code, Circumstances circumstances) {
        return TaxCode.check(code, OrganisationType.COOPERATIVE, circumstances);
    }
}
