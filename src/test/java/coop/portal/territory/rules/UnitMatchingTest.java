package coop.portal.territory.rules;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.support.UseCase;
import coop.portal.territory.model.Unit;
import coop.portal.territory.model.UnitMatch;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@UseCase("TER-02")
class UnitMatchingTest {

    private final SmallMap small = new SmallMap();
    private final UnitMatching matching = new UnitMatching(small.map());

    @ParameterizedTest
    @ValueSource(strings = {
        "Xã Nghi Mỹ", "Nghi Mỹ", "nghi mỹ", "NGHI MỸ", "X. Nghi Mỹ", "X.Nghi Mỹ", "x Nghi Mỹ", "Xã  Nghi\u00A0Mỹ\r", "Nghi Mĩ",
        "xã nghi mĩ", "Nghi-Mỹ", "xa nghi my", "NGHI MY", "Phường Nghi Mỹ", "Xã: Nghi Mỹ", "\tNghi Mỹ.", "Nghi Mỹ, huyện Nghi Lộc"
    })
    void a_commune_is_recognised_however_it_is_typed(String typed) {
        assertFound(typed, "", small.nghiMy, false);
        assertFound(Normalizer.normalize(typed, Normalizer.Form.NFD), "", small.nghiMy, false);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Huyện Nghi Lộc", "huyện nghi lộc", "H. Nghi Lộc", "Nghi Lộc", "NGHI LOC", "Huyen Nghi Loc", " Nghi  Lộc ", "Tỉnh Nghệ An",
        "Nghệ An", "nghe an", ""
    })
    void a_district_or_province_beside_it_agrees_however_it_is_typed(String beside) {
        assertFound("Nghi Mỹ", beside, small.nghiMy, false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Thành phố Vinh", "TP. Vinh", "TP Vinh", "Huyện Không Có"})
    void a_commune_that_lies_elsewhere_is_found_and_the_disagreement_told(String beside) {
        assertFound("Nghi Mỹ", beside, small.nghiMy, true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hoà Sơn", "Hòa Sơn", "xã hoa son"})
    void the_tone_may_stand_on_either_letter(String typed) {
        assertFound(typed, "Nghi Lộc", small.hoaSon, false);
        assertFound(typed, "Vinh", small.hoaSonNow, false);
    }

    @Test
    void communes_of_the_same_name_are_told_apart_by_the_district() {
        assertFound("Hưng Lộc", "TP. Vinh", small.hungLocOfVinh, false);
        assertFound("Hưng Lộc", "Nghi Lộc", small.hungLocOfNghiLoc, false);
    }

    @Test
    void communes_of_the_same_name_without_a_district_are_not_guessed() {
        assertThat(matching.match("Hưng Lộc", ""))
                .isInstanceOfSatisfying(UnitMatch.Ambiguous.class, found -> assertThat(found.candidates())
                        .containsExactlyInAnyOrder(small.hungLocOfVinh, small.hungLocOfNghiLoc));
        assertThat(matching.match("Hưng Lộc", "Huyện Kỳ Sơn")).isInstanceOf(UnitMatch.Ambiguous.class);
    }

    @Test
    void accents_count_where_they_are_typed_and_only_then() {
        assertFound("Hùng Lộc", "", small.hungLoc2, false);
        assertThat(matching.match("hung loc", "Nghi Lộc"))
                .isInstanceOfSatisfying(UnitMatch.Ambiguous.class, found -> assertThat(found.candidates())
                        .containsExactlyInAnyOrder(small.hungLoc2, small.hungLocOfNghiLoc));
    }

    @Test
    void a_former_unit_and_the_one_it_became_are_one_place() {
        assertFound("Tiên Phong", "", small.tienPhongNow, false);
        assertFound("Tiên Phong", "Tỉnh Nghệ An", small.tienPhongNow, false);
        assertFound("Tiên Phong", "Huyện Nghi Lộc", small.tienPhong, false);
    }

    @Test
    void units_of_two_generations_that_are_not_known_to_be_one_are_not_guessed() {
        assertThat(matching.match("Hòa Sơn", "")).isInstanceOf(UnitMatch.Ambiguous.class);
    }

    @Test
    void a_name_may_begin_like_a_word_for_a_kind() {
        assertFound("Xá Lượng", "Vinh", small.xaLuong, false);
        assertFound("xa luong", "Vinh", small.xaLuong, false);
        assertFound("Xã Xá Lượng", "Vinh", small.xaLuong, false);
        assertFound("Thành Vinh", "", small.thanhVinh, false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Thị trấn Quán Hành", "TT. Quán Hành", "TT Quán Hành", "thi tran quan hanh", "Quán Hành"})
    void a_township_is_recognised(String typed) {
        assertFound(typed, "Huyện Nghi Lộc", small.quanHanh, false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"P. Đông Vĩnh", "Phường Đông Vĩnh", "p.đông vĩnh", "Dong Vinh"})
    void a_ward_is_recognised(String typed) {
        assertFound(typed, "Vinh", small.dongVinh, false);
    }

    @Test
    void what_nothing_is_called_is_unknown_and_what_is_nearly_called_so_is_offered() {
        assertThat(matching.match("Nghi Mẫn", "Nghi Lộc"))
                .isInstanceOfSatisfying(UnitMatch.Unknown.class, unknown -> assertThat(unknown.near())
                        .contains(small.nghiMy));
        assertThat(matching.match("Hòa Bình Đông Tây", "")).isEqualTo(new UnitMatch.Unknown(java.util.List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0", ".", "Xã", "-"})
    void nothing_is_nothing(String typed) {
        assertThat(matching.match(typed, "Huyện Nghi Lộc")).isInstanceOf(UnitMatch.Unknown.class);
    }

    private void assertFound(String typed, String beside, Unit unit, boolean mismatch) {
        assertThat(matching.match(typed, beside)).as("%s | %s", typed, beside).isEqualTo(new UnitMatch.Found(unit, mismatch));
    }
}
