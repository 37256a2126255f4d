package coop.portal.registry.rules;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.registry.model.Identity;
import coop.portal.registry.model.OrganisationType;
import coop.portal.support.UseCase;
import java.util.List;
import org.junit.jupiter.api.Test;

@UseCase(value = "REG-05", rule = "SE-1")
class SearchWordsTest {

    @Test
    void an_organisation_is_found_by_all_its_names_and_its_code() {
        Identity identity = new Identity(
                OrganisationType.COOPERATIVE, "Hợp tác xã Đồng Tâm", "2901346582", "GCN-12", "Dong Tam Coop", "HTX ĐT");
        assertThat(SearchWords.of(identity, List.of("Hợp tác xã Chăn nuôi")))
                .containsExactlyInAnyOrder(
                        "dong", "tam", "chan", "nuoi", "htx", "dt", "coop", "2901346582", "gcn", "12");
    }

    @Test
    void the_words_of_the_sort_are_not_searched_for() {
        assertThat(SearchWords.typed("hop tac xa dong tam")).containsExactly("dong", "tam");
        assertThat(SearchWords.typed("HTX  Đồng Tâm")).containsExactly("dong", "tam");
        assertThat(SearchWords.typed("Liên hiệp hợp tác xã Nghệ An")).containsExactly("nghe", "an");
        assertThat(SearchWords.typed("hợp tác x")).isEmpty();
        assertThat(SearchWords.typed("htx")).isEmpty();
        assertThat(SearchWords.typed("")).isEmpty();
    }

    @Test
    void a_word_that_only_looks_like_a_sort_is_searched_for() {
        assertThat(SearchWords.typed("hop tien")).containsExactly("hop", "tien");
        assertThat(SearchWords.typed("tho det")).containsExactly("tho", "det");
    }
}
