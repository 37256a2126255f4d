package coop.portal.access.rules;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.kernel.Remark;
import coop.portal.support.UseCase;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@UseCase("ACC-03")
class PasswordPolicyTest {

    private static final Set<String> COMMON = Set.of("password", "matkhau", "hoptacxa", "yeuem");

    @ParameterizedTest
    @ValueSource(strings = {"con trâu đi trước", "Gió mùa đông bắc 7", "xanh-đỏ-tím-vàng", "k7mq-x2fd-9hwt"})
    void a_long_phrase_of_ones_own_is_good_without_any_signs(String password) {
        assertThat(rules(password)).isEmpty();
    }

    @Test
    @UseCase(value = "ACC-03", rule = "P-01")
    void eleven_signs_are_too_few_and_twelve_enough() {
        assertThat(rules("trâu đi cày")).containsExactly("P-01");
        assertThat(rules("trâu đi cày7")).isEmpty();
    }

    @Test
    @UseCase(value = "ACC-03", rule = "P-01")
    void more_than_a_hundred_and_twenty_eight_signs_are_not_taken() {
        String phrase = "con trâu đi trước cái cày đi sau ".repeat(5);

        assertThat(rules(phrase.substring(0, 128))).isEmpty();
        assertThat(rules(phrase.substring(0, 129))).containsExactly("P-01");
    }

    @ParameterizedTest
    @UseCase(value = "ACC-03", rule = "P-02")
    @ValueSource(strings = {"le.mai.1987.nghean", "LeMai-la-toi-day", "Lê Thị Mai 2026 xin chào"})
    void the_name_has_no_place_in_it(String password) {
        assertThat(rules(password)).containsExactly("P-02");
    }

    @ParameterizedTest
    @UseCase(value = "ACC-03", rule = "P-03")
    @ValueSource(
            strings = {
                "password2026!",
                "MatKhau123456",
                "hợp tác xã 2026",
                "yeuemyeuemyeuem",
                "123456789012",
                "qwertyuiopas",
                "aaaaaaaaaaaa",
                "abababababab"
            })
    void what_everybody_takes_is_not_taken(String password) {
        assertThat(rules(password)).containsExactly("P-03");
    }

    private static List<String> rules(String password) {
        return PasswordPolicy.check(password, "le.mai", "Lê Thị Mai", COMMON).stream().map(Remark::rule).toList();
    }
}
