package coop.portal.registry.rules;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.kernel.Remark;
import coop.portal.registry.model.OrganisationType;
import coop.portal.support.UseCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@UseCase(value = "REG-01", rule = {"NAME-1", "NAME-2", "NAME-3", "NAME-4", "NAME-5"})
class NameRulesTest {

    @ParameterizedTest
    @CsvSource({
        "COOPERATIVE, Hợp tác xã Đồng Tâm",
        "COOPERATIVE, HỢP TÁC XÃ ĐỒNG TÂM",
        "COOPERATIVE, Quỹ tín dụng nhân dân Nghi Hương",
        "COOPERATIVE, Quỹ hỗ trợ phát triển hợp tác xã Nghệ An",
        "COOPERATIVE, Hợp tác xã Vận tải FJWZ 36 & Con",
        "COOPERATIVE_UNION, Liên hiệp hợp tác xã nông nghiệp Nghệ An",
        "COOPERATIVE_GROUP, Tổ hợp tác trồng chè xóm 3"
    })
    void a_name_that_begins_with_the_words_of_its_sort_is_accepted(OrganisationType type, String name) {
        assertThat(NameRules.check(name, type)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "COOPERATIVE, HTX Đồng Tâm, NAME-2",
        "COOPERATIVE, Đồng Tâm, NAME-2",
        "COOPERATIVE, Hợp tác xãĐồng Tâm, NAME-2",
        "COOPERATIVE, Liên hiệp hợp tác xã Vinh, NAME-2",
        "COOPERATIVE_UNION, Hợp tác xã Vinh, NAME-2",
        "COOPERATIVE, Hợp tác xã, NAME-3",
        "COOPERATIVE, Hợp tác xã 农业, NAME-4",
        "COOPERATIVE, Hợp tác xã Мир, NAME-4",
        "COOPERATIVE, Hợp tác xã <b>Đậm</b>, NAME-4"
    })
    void other_names_are_not(OrganisationType type, String name, String rule) {
        assertThat(NameRules.check(name, type)).extracting(Remark::rule).containsExactly(rule);
        assertThat(NameRules.check(name, type)).allMatch(Remark::stops);
    }

    @Test
    void a_name_is_there_and_has_its_measure() {
        assertThat(NameRules.check(" ", OrganisationType.COOPERATIVE)).extracting(Remark::rule).containsExactly("NAME-1");
        assertThat(NameRules.check("Hợp tác xã " + "a".repeat(200), OrganisationType.COOPERATIVE))
                .extracting(Remark::rule)
                .containsExactly("NAME-5");
    }

    @Test
    void the_proper_name_is_what_follows_the_words_of_the_sort() {
        assertThat(NameRules.proper("  Hợp tác xã  Đồng Tâm ", OrganisationType.COOPERATIVE)).isEqualTo("Đồng Tâm");
        assertThat(NameRules.proper("HTX Đồng Tâm", OrganisationType.COOPERATIVE)).isEqualTo("HTX Đồng Tâm");
    }
}
