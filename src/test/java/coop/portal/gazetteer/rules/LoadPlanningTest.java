package coop.portal.gazetteer.rules;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.gazetteer.model.LineState;
import coop.portal.gazetteer.model.LineVerdict;
import coop.portal.gazetteer.model.ProvinceUnits;
import coop.portal.gazetteer.model.UnitFile;
import coop.portal.gazetteer.model.UnitLine;
import coop.portal.kernel.AgencyId;
import coop.portal.kernel.Remark;
import coop.portal.kernel.UnitId;
import coop.portal.support.UseCase;
import coop.portal.territory.model.Agency;
import coop.portal.territory.model.AgencyKind;
import coop.portal.territory.model.Reference;
import coop.portal.territory.model.Succession;
import coop.portal.territory.model.SuccessionBasis;
import coop.portal.territory.model.Unit;
import coop.portal.territory.model.UnitKind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@UseCase("TER-03")
class LoadPlanningTest {

    private static final Reference EMPTY = new Reference(List.of(), List.of(), List.of());

    private final List<UnitLine> former = new ArrayList<>(List.of(
            old("101", "Nghi Mỹ", "commune", "Huyện Nghi Lộc", "429"),
            old("102", "Quán Hành", "township", "Huyện Nghi Lộc", "429"),
            old("103", "Đông Vĩnh", "ward", "Thành phố Vinh", "")));

    private final List<UnitLine> today = new ArrayList<>(List.of(
            now("101", "Phúc Lộc", "commune", "Huyện Nghi Lộc"), now("103", "Thành Vinh", "ward", "Thành phố Vinh")));

    private int number = 1;

    @Test
    void a_province_that_is_not_known_is_taken_as_a_whole() {
        LoadPlan plan = plan(EMPTY);

        assertThat(plan.verdict().count(LineState.NEW)).isEqualTo(5);
        assertThat(plan.verdict().applicable()).isTrue();
        assertThat(plan.units()).extracting(Unit::name).containsExactly(
                "Tỉnh Nghệ An", "Huyện Nghi Lộc", "Xã Nghi Mỹ", "Thị trấn Quán Hành", "Thành phố Vinh", "Phường Đông Vĩnh",
                "Xã Phúc Lộc", "Phường Thành Vinh");
        assertThat(unit(plan, "Xã Nghi Mỹ").validTo()).isEqualTo("2025-06-30");
        assertThat(unit(plan, "Xã Phúc Lộc").validFrom()).isEqualTo("2025-07-01");
        assertThat(unit(plan, "Xã Phúc Lộc").parent()).isEqualTo(plan.province().id());
        assertThat(unit(plan, "Xã Nghi Mỹ").parent()).isEqualTo(unit(plan, "Huyện Nghi Lộc").id());
        assertThat(unit(plan, "Thành phố Vinh").kind()).isEqualTo(UnitKind.CITY);
    }

    @Test
    void a_district_has_the_code_of_the_file_or_one_made_of_its_name() {
        LoadPlan plan = plan(EMPTY);

        assertThat(unit(plan, "Huyện Nghi Lộc").code()).isEqualTo("429");
        assertThat(unit(plan, "Thành phố Vinh").code()).isEqualTo("40_THANH_PHO_VINH");
    }

    @Test
    void a_former_commune_goes_on_where_the_code_does_and_the_districts_agree() {
        LoadPlan plan = plan(EMPTY);

        assertThat(plan.successions()).containsExactlyInAnyOrder(
                link(plan, "Huyện Nghi Lộc", "Xã Phúc Lộc", SuccessionBasis.SEAT_IN_DISTRICT),
                link(plan, "Xã Nghi Mỹ", "Xã Phúc Lộc", SuccessionBasis.SAME_CODE),
                link(plan, "Thành phố Vinh", "Phường Thành Vinh", SuccessionBasis.SEAT_IN_DISTRICT),
                link(plan, "Phường Đông Vĩnh", "Phường Thành Vinh", SuccessionBasis.SAME_CODE));
    }

    @Test
    @UseCase(value = "TER-03", rule = "L-12")
    void where_the_districts_disagree_nothing_is_guessed_and_a_person_is_told() {
        today.set(0, now("101", "Phúc Lộc", "commune", "Thành phố Vinh"));

        LoadPlan plan = plan(EMPTY);

        assertThat(plan.successions()).extracting(Succession::former)
                .contains(unit(plan, "Phường Đông Vĩnh").id())
                .doesNotContain(unit(plan, "Xã Nghi Mỹ").id());
        assertThat(rulesOf(plan, "Phúc Lộc")).containsExactly("L-12");
    }

    @Test
    void the_same_files_once_more_change_nothing() {
        LoadPlan first = plan(EMPTY);

        LoadPlan second = plan(kept(first));

        assertThat(second.units()).isEmpty();
        assertThat(second.successions()).isEmpty();
        assertThat(second.verdict().count(LineState.UNCHANGED)).isEqualTo(5);
        assertThat(second.verdict().applicable()).isFalse();
    }

    @Test
    @UseCase(value = "TER-03", rule = "L-11")
    void a_name_is_corrected_and_what_was_declared_stays() {
        LoadPlan first = plan(EMPTY);
        Unit mine = unit(first, "Xã Nghi Mỹ");
        Reference kept = new Reference(
                first.units(),
                List.of(new Succession(mine.id(), unit(first, "Phường Thành Vinh").id(), SuccessionBasis.DECLARED, "NQ")),
                List.of());
        former.set(0, old("101", "Nghi Mĩ", "commune", "Huyện Nghi Lộc", "429"));

        LoadPlan second = plan(kept);

        assertThat(second.names()).containsOnlyKeys(mine.id()).containsValue("Xã Nghi Mĩ");
        assertThat(second.verdict().count(LineState.CHANGED)).isEqualTo(1);
        assertThat(second.successions()).noneMatch(succession -> succession.former().equals(mine.id()));
    }

    @Test
    @UseCase(value = "TER-03", rule = "L-10")
    void a_unit_in_use_changes_neither_its_kind_nor_its_district() {
        Reference kept = kept(plan(EMPTY));
        former.set(0, old("101", "Nghi Mỹ", "township", "Huyện Nghi Lộc", "429"));
        former.set(2, old("103", "Đông Vĩnh", "ward", "Huyện Nghi Lộc", "429"));

        LoadPlan plan = plan(kept);

        assertThat(rulesOf(plan, "Nghi Mỹ")).containsExactly("L-10");
        assertThat(rulesOf(plan, "Đông Vĩnh")).containsExactly("L-10");
        assertThat(plan.verdict().applicable()).isFalse();
    }

    @Test
    void a_code_of_another_province_is_refused() {
        Reference kept = kept(plan(EMPTY));

        LoadPlan plan = LoadPlanning.plan(new ProvinceUnits("42", "Tỉnh Hà Tĩnh", former, today), kept, UnitId::next);

        assertThat(plan.verdict().count(LineState.REFUSED)).isEqualTo(5);
    }

    @Test
    void what_the_files_do_not_name_stays_and_is_counted() {
        Reference kept = kept(plan(EMPTY));
        former.remove(1);

        LoadPlan plan = plan(kept);

        assertThat(plan.verdict().absent()).isEqualTo(1);
        assertThat(plan.verdict().count(LineState.REFUSED)).isZero();
    }

    @Test
    void a_province_of_another_name_under_the_same_code_is_refused() {
        Reference kept = kept(plan(EMPTY));

        LoadPlan plan = LoadPlanning.plan(new ProvinceUnits("40", "Tỉnh Hà Tĩnh", former, today), kept, UnitId::next);

        assertThat(plan.verdict().reasons()).isNotEmpty();
        assertThat(plan.verdict().applicable()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "'', Nghi Kim, commune, Huyện Nghi Lộc, L-01",
        "10 1, Nghi Kim, commune, Huyện Nghi Lộc, L-01",
        "101, Nghi Kim, commune, Huyện Nghi Lộc, L-02",
        "104, '', commune, Huyện Nghi Lộc, L-03",
        "104, Nghi Mỹ, commune, Huyện Nghi Lộc, L-04",
        "104, Nghi Kim, village, Huyện Nghi Lộc, L-05",
        "104, Nghi Kim, commune, Nghi Lộc, L-07",
        "104, Nghi Kim, commune, '', L-07"
    })
    @UseCase(value = "TER-03", rule = {"L-01", "L-02", "L-03", "L-04", "L-05", "L-07"})
    void a_line_that_cannot_be_right_is_refused_with_its_rule(
            String code, String name, String type, String district, String rule) {
        former.add(old(code, name, type, district, ""));

        LineVerdict verdict = plan(EMPTY).verdict().lines().get(3);

        assertThat(verdict.state()).isEqualTo(LineState.REFUSED);
        assertThat(verdict.remarks()).extracting(Remark::rule).containsExactly(rule);
    }

    @Test
    @UseCase(value = "TER-03", rule = {"L-05", "L-06", "L-08"})
    void a_unit_of_today_lies_in_a_district_that_is_known_and_is_no_township() {
        today.add(now("104", "Kỳ Sơn", "commune", "Huyện Kỳ Sơn"));
        today.add(now("105", "Quán Hành", "township", "Huyện Nghi Lộc"));
        today.add(now("106", "Hải Lộc", "commune", ""));

        LoadPlan plan = plan(EMPTY);

        assertThat(rulesOf(plan, "Kỳ Sơn")).containsExactly("L-08");
        assertThat(plan.verdict().lines().get(6).remarks()).extracting(Remark::rule).containsExactly("L-05");
        assertThat(plan.verdict().lines().getLast().state()).isEqualTo(LineState.NEW);
        assertThat(rulesOf(plan, "Hải Lộc")).containsExactly("L-06");
    }

    @Test
    @UseCase(value = "TER-03", rule = "L-09")
    void a_code_belongs_to_one_district() {
        former.set(2, old("103", "Đông Vĩnh", "ward", "Thành phố Vinh", "429"));

        assertThat(rulesOf(plan(EMPTY), "Đông Vĩnh")).containsExactly("L-09");
    }

    @Test
    void committees_come_with_districts_and_with_the_communes_of_today() {
        LoadPlan plan = plan(EMPTY);

        List<Agency> committees = Committees.of(plan.units(), List.of(), AgencyId::next);

        assertThat(committees).extracting(Agency::name).containsExactly(
                "UBND huyện Nghi Lộc", "UBND thành phố Vinh", "UBND xã Phúc Lộc", "UBND phường Thành Vinh");
        assertThat(committees).extracting(Agency::code).contains("UBND_HUYEN_NGHI_LOC", "UBND_PHUONG_THANH_VINH");
        assertThat(committees).extracting(Agency::kind).containsExactly(
                AgencyKind.DISTRICT_PC, AgencyKind.DISTRICT_PC, AgencyKind.COMMUNE_PC, AgencyKind.COMMUNE_PC);
        assertThat(Committees.of(plan.units(), committees, AgencyId::next)).isEmpty();
    }

    @Test
    void the_code_of_a_committee_is_made_unique_by_that_of_its_unit() {
        today.add(now("107", "Phúc Lộc", "commune", "Thành phố Vinh"));

        assertThat(Committees.of(plan(EMPTY).units(), List.of(), AgencyId::next)).extracting(Agency::code)
                .contains("UBND_XA_PHUC_LOC", "UBND_XA_PHUC_LOC_107");
    }

    private LoadPlan plan(Reference kept) {
        return LoadPlanning.plan(new ProvinceUnits("40", "Tỉnh Nghệ An", former, today), kept, UnitId::next);
    }

    private static Reference kept(LoadPlan plan) {
        return new Reference(plan.units(), plan.successions(), List.of());
    }

    private static Unit unit(LoadPlan plan, String name) {
        return plan.units().stream().filter(unit -> unit.name().equals(name)).findFirst().orElseThrow();
    }

    private static Succession link(LoadPlan plan, String former, String successor, SuccessionBasis basis) {
        return new Succession(unit(plan, former).id(), unit(plan, successor).id(), basis, null);
    }

    private static List<String> rulesOf(LoadPlan plan, String name) {
        return plan.verdict().lines().stream()
                .filter(line -> line.line().name().equals(name))
                .flatMap(line -> line.remarks().stream())
                .map(Remark::rule)
                .toList();
    }

    private UnitLine old(String code, String name, String type, String district, String districtCode) {
        return new UnitLine(UnitFile.FORMER, ++number, code, name, type, district, districtCode);
    }

    private UnitLine now(String code, String name, String type, String district) {
        return new UnitLine(UnitFile.TODAY, ++number, code, name, type, district, "");
    }
}
