package coop.portal.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.kernel.UnitId;
import coop.portal.support.ModuleTest;
import coop.portal.support.UseCase;
import coop.portal.territory.Agencies;
import coop.portal.territory.Territory;
import coop.portal.territory.model.Agency;
import coop.portal.territory.model.AgencyKind;
import coop.portal.territory.model.Unit;
import coop.portal.territory.model.UnitKind;
import coop.portal.territory.model.UnitMatch;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@UseCase("TER-01")
class ReferenceModuleTest extends ModuleTest {

    private static final LocalDate BEFORE = LocalDate.of(2025, 6, 30);
    private static final LocalDate AFTER = LocalDate.of(2025, 7, 1);

    @Autowired
    private Territory territory;

    @Autowired
    private Agencies agencies;

    @Autowired
    private ReferenceLoader loader;

    @Test
    void the_province_has_its_460_communes_and_then_its_130() {
        assertThat(territory.communes(BEFORE)).hasSize(460);
        assertThat(territory.communes(AFTER)).hasSize(130);
        assertThat(territory.communes(AFTER)).filteredOn(unit -> unit.kind() == UnitKind.WARD).hasSize(11);
        assertThat(territory.middleUnits()).hasSize(21);
    }

    @Test
    void every_unit_of_today_knows_its_former_district_and_the_commune_whose_code_it_keeps() {
        for (Unit unit : territory.communes(AFTER)) {
            assertThat(territory.middleOf(unit.id())).as(unit.name()).isPresent();
            assertThat(territory.withPredecessors(unit.id())).as(unit.name()).hasSize(2).contains(unit.id());
        }
    }

    @Test
    @UseCase(value = "TER-01", rule = "P-01")
    void what_became_of_a_former_commune_is_known_only_where_the_code_goes_on() {
        Unit former = found("Tiền Phong", "Quế Phong");
        Unit unknown = found("Đông Vĩnh", "TP. Vinh");

        assertThat(territory.successor(former.id())).map(Unit::name).contains("Xã Tiền Phong");
        assertThat(territory.successor(unknown.id())).isEmpty();
        assertThat(territory.label(unknown.id(), AFTER))
                .isEqualTo("Phường Đông Vĩnh (thành phố Vinh cũ), nay thuộc chưa cấu hình");
        assertThat(territory.label(unknown.id(), BEFORE)).isEqualTo("Phường Đông Vĩnh");
    }

    @Test
    void names_are_listed_in_the_order_of_the_vietnamese_alphabet() {
        List<String> names = territory.middleUnits().stream().map(Unit::name).toList();

        assertThat(names).startsWith("Huyện Anh Sơn", "Huyện Con Cuông", "Thị xã Cửa Lò", "Huyện Diễn Châu", "Huyện Đô Lương");
    }

    @Test
    void agencies_exist_between_their_days_and_know_who_took_over() {
        Agency planning = agencies.byCode("SO_KE_HOACH_DAU_TU", LocalDate.of(2025, 2, 28)).orElseThrow();

        assertThat(planning.successor()).isEqualTo(agencies.byCode("SO_TAI_CHINH", LocalDate.of(2025, 3, 1))
                .orElseThrow()
                .id());
        assertThat(agencies.byCode("SO_KE_HOACH_DAU_TU", LocalDate.of(2025, 3, 1))).isEmpty();
        assertThat(agencies.all(BEFORE)).filteredOn(a -> a.kind() == AgencyKind.DISTRICT_PC).hasSize(21);
        assertThat(agencies.all(AFTER)).filteredOn(a -> a.kind() == AgencyKind.DISTRICT_PC).isEmpty();
        assertThat(agencies.all(AFTER)).filteredOn(a -> a.kind() == AgencyKind.COMMUNE_PC).hasSize(130);
        assertThat(agencies.byCode("UBND_PHUONG_THANH_VINH", AFTER)).map(Agency::name).contains("UBND phường Thành Vinh");
    }

    @Test
    void a_second_start_adds_nothing() {
        List<Long> before = counts();

        loader.afterSingletonsInstantiated();

        assertThat(counts()).isEqualTo(before);
    }

    private static List<Long> counts() {
        return List.of("admin_unit", "unit_succession", "agency").stream()
                .map(table -> database().queryForObject("SELECT COUNT(*) FROM portal." + table, Long.class))
                .toList();
    }

    private Unit found(String commune, String district) {
        assertThat(territory.match(commune, district)).isInstanceOf(UnitMatch.Found.class);
        return ((UnitMatch.Found) territory.match(commune, district)).unit();
    }
}
