package coop.portal.territory.rules;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.kernel.UnitId;
import coop.portal.support.UseCase;
import coop.portal.territory.model.Succession;
import coop.portal.territory.model.SuccessionBasis;
import coop.portal.territory.model.Unit;
import coop.portal.territory.model.UnitKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

@UseCase("TER-01")
class UnitMapTest {

    private final SmallMap small = new SmallMap();
    private final UnitMap map = small.map();

    @Test
    void each_day_has_its_own_communes() {
        assertThat(map.communes(SmallMap.LAST)).hasSize(9).contains(small.tienPhong).doesNotContain(small.tienPhongNow);
        assertThat(map.communes(SmallMap.FIRST))
                .containsExactly(small.hoaSonNow, small.thanhVinh, small.tienPhongNow);
    }

    @Test
    @UseCase(value = "TER-01", rule = "P-03")
    void a_unit_of_today_answers_for_the_communes_that_became_it_but_not_for_the_district() {
        assertThat(map.withPredecessors(small.thanhVinh.id()))
                .containsExactlyInAnyOrder(small.thanhVinh.id(), small.hungLocOfVinh.id(), small.dongVinh.id());
        assertThat(map.withPredecessors(small.nghiMy.id())).containsExactly(small.nghiMy.id());
    }

    @Test
    @UseCase(value = "TER-01", rule = "P-02")
    void a_district_has_no_one_successor_but_what_it_was_divided_into() {
        assertThat(map.successor(small.vinh.id())).isEmpty();
        assertThat(map.dividedInto(small.vinh.id())).containsExactly(small.hoaSonNow, small.thanhVinh);
    }

    @Test
    void what_became_of_a_commune_is_followed_to_the_end() {
        Unit older = new Unit(UnitId.next(), "0", "Xã Cũ", UnitKind.COMMUNE, small.vinh.id(), Unit.BEFORE_RECORDS,
                LocalDate.of(2020, 1, 31));
        UnitMap longer = new UnitMap(
                List.of(older, small.hungLocOfVinh, small.thanhVinh),
                List.of(
                        new Succession(older.id(), small.hungLocOfVinh.id(), SuccessionBasis.DECLARED, "NQ"),
                        new Succession(small.hungLocOfVinh.id(), small.thanhVinh.id(), SuccessionBasis.SAME_CODE, null)));

        assertThat(longer.successor(older.id())).contains(small.thanhVinh);
        assertThat(longer.withPredecessors(small.thanhVinh.id())).hasSize(3).contains(older.id());
    }

    @Test
    void a_circle_in_what_is_declared_does_not_hang_the_portal() {
        UnitMap circle = new UnitMap(
                List.of(small.nghiMy, small.hoaSon),
                List.of(
                        new Succession(small.nghiMy.id(), small.hoaSon.id(), SuccessionBasis.DECLARED, "a"),
                        new Succession(small.hoaSon.id(), small.nghiMy.id(), SuccessionBasis.DECLARED, "b")));

        assertThat(circle.withPredecessors(small.nghiMy.id())).hasSize(2);
        assertThat(circle.successor(small.nghiMy.id())).isEmpty();
    }

    @Test
    @UseCase(value = "TER-01", rule = "P-05")
    void a_former_commune_is_shown_with_its_district_and_with_what_it_is_part_of_today() {
        LocalDate today = SmallMap.FIRST;

        assertThat(PlaceNames.label(map, small.hungLocOfVinh, today))
                .isEqualTo("Xã Hưng Lộc (thành phố Vinh cũ), nay thuộc Phường Thành Vinh");
        assertThat(PlaceNames.label(map, small.nghiMy, today))
                .isEqualTo("Xã Nghi Mỹ (huyện Nghi Lộc cũ), nay thuộc chưa cấu hình");
        assertThat(PlaceNames.label(map, small.thanhVinh, today)).isEqualTo("Phường Thành Vinh");
        assertThat(PlaceNames.label(map, small.nghiLoc, today)).isEqualTo("Huyện Nghi Lộc");
    }

    @Test
    @UseCase(value = "TER-01", rule = "P-04")
    void names_stand_in_the_order_of_the_vietnamese_alphabet() {
        List<String> names = List.of("Ơn", "Đức", "An", "Ôn", "Dũng", "Ân", "On", "Ấn", "Ăn", "Uy", "Ưu");

        assertThat(VietnameseOrder.sorted(names, name -> name))
                .containsExactly("An", "Ăn", "Ân", "Ấn", "Dũng", "Đức", "On", "Ôn", "Ơn", "Uy", "Ưu");
    }
}
