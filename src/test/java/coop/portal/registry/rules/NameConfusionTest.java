package coop.portal.registry.rules;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.support.UseCase;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@UseCase(value = "REG-02", rule = {"N-1", "N-2", "N-3", "N-4", "N-5", "N-6"})
class NameConfusionTest {

    @ParameterizedTest
    @CsvSource({
        "Đồng Tâm, ĐỒNG  TÂM, DUPLICATE",
        "Kỳ Sơn, Kì Sơn, SOUNDS_ALIKE",
        "Hòa Bình, Hoà Bình, SOUNDS_ALIKE",
        "Đồng Tâm, ĐồngTâm, SOUNDS_ALIKE",
        "Đồng Tâm, Đồng Tâm 2, NUMBER_OR_LETTER",
        "Đồng Tâm, Đồng Tâm2, NUMBER_OR_LETTER",
        "Đồng Tâm, Đồng Tâm số 3, NUMBER_OR_LETTER",
        "Đồng Tâm, Đồng Tâm II, NUMBER_OR_LETTER",
        "Đồng Tâm, Đồng Tâm A, NUMBER_OR_LETTER",
        "Đồng Tâm, Đồng Tâmz, NUMBER_OR_LETTER",
        "Đồng Tâm, Đồng-Tâm, SYMBOL",
        "Đồng Tâm, Đồng Tâm., SYMBOL",
        "Sản xuất và dịch vụ Vinh, Sản xuất & dịch vụ Vinh, SYMBOL",
        "Đồng Tâm, Tân Đồng Tâm, NEW",
        "Đồng Tâm, Đồng Tâm mới, NEW",
        "Đồng Tâm, mới Đồng Tâm, NEW",
        "Đồng Tâm, Đồng Tâm miền Trung, REGION",
        "Đồng Tâm miền Bắc, Đồng Tâm miền Nam, REGION"
    })
    void two_names_are_taken_for_each_other_whichever_was_first(String one, String other, NameClash expected) {
        assertThat(NameConfusion.between(one, other)).contains(expected);
        assertThat(NameConfusion.between(other, one)).contains(expected);
        assertThat(related(one, other)).as("the key finds the candidate").isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Đồng Tâm, Đồng Tiến",
        "Đồng Tâm, Đông Tâm",
        "Đồng Tâm, Đồng Tâm Phát",
        "Đồng Tâm, Tân Đồng Tiến",
        "Dịch vụ nông nghiệp Hưng Hòa, Dịch vụ nông nghiệp Hưng Lộc"
    })
    void others_are_not(String one, String other) {
        assertThat(NameConfusion.between(one, other)).isEmpty();
    }

    @Test
    void decomposed_letters_are_the_same_letters() {
        String decomposed = Normalizer.normalize("Đồng Tâm", Normalizer.Form.NFD);
        assertThat(NameConfusion.between("Đồng Tâm", decomposed)).contains(NameClash.DUPLICATE);
    }

    @Test
    void nothing_is_not_a_name() {
        assertThat(NameConfusion.between("", " ")).isEmpty();
    }

    @Test
    void each_clash_stands_on_its_clause() {
        assertThat(NameClash.DUPLICATE.article()).isEqualTo("NĐ92 17.1");
        assertThat(NameClash.REGION.article()).isEqualTo("NĐ92 17.2đ");
        assertThat(NameClash.values()).extracting(NameClash::rule)
                .containsExactly("N-1", "N-2", "N-3", "N-4", "N-5", "N-6");
    }

    /** As the candidates are looked for: the same key, or one with one letter more or less at its end. */
    private static boolean related(String one, String other) {
        String a = NameConfusion.key(one);
        String b = NameConfusion.key(other);
        return a.equals(b)
                || b.length() == a.length() + 1 && b.startsWith(a)
                || a.length() == b.length() + 1 && a.startsWith(b);
    }
}
