package coop.portal.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.portal.access.Actor;
import coop.portal.access.model.JobRole;
import coop.portal.gazetteer.model.AgencyFilter;
import coop.portal.gazetteer.model.AgencyRow;
import coop.portal.gazetteer.model.Generation;
import coop.portal.gazetteer.model.LineState;
import coop.portal.gazetteer.model.UnitFilter;
import coop.portal.gazetteer.model.UnitRow;
import coop.portal.gazetteer.model.UnitTier;
import coop.portal.gazetteer.model.UnitUpload;
import coop.portal.kernel.Refusal;
import coop.portal.kernel.RefusedException;
import coop.portal.kernel.SortBy;
import coop.portal.kernel.StaleException;
import coop.portal.kernel.Timeline;
import coop.portal.kernel.Window;
import coop.portal.support.ModuleTest;
import coop.portal.support.Queries;
import coop.portal.support.UseCase;
import coop.portal.support.Who;
import coop.portal.territory.Territory;
import coop.portal.territory.model.AgencyKind;
import coop.portal.territory.model.SuccessionBasis;
import coop.portal.territory.model.TerritoryChanged;
import coop.portal.territory.model.TerritoryPermissions;
import coop.portal.territory.model.Unit;
import coop.portal.territory.model.UnitMatch;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class GazetteerModuleTest extends ModuleTest {

    private static final String FORMER = """
            code,name,type,district
            18070,Trung Lương,ward,Thị xã Hồng Lĩnh
            18073,Thuận Lộc,commune,Thị xã Hồng Lĩnh
            """;
    private static final String TODAY = """
            code,name,type,former_district
            18073,Nam Hồng Lĩnh,ward,Thị xã Hồng Lĩnh
            """;
    private static final String REASON = "Nghị quyết số 1678/NQ-UBTVQH15";

    private final Actor administrator = Who.is(JobRole.SYS_ADMIN)
            .user(9, "Quản trị")
            .may(TerritoryPermissions.UNIT_READ, TerritoryPermissions.UNIT_WRITE)
            .actor();

    @Autowired
    private LoadingUnits loading;

    @Autowired
    private DeclaringSuccessors declaring;

    @Autowired
    private UnitQueries units;

    @Autowired
    private AgencyQueries agencies;

    @Autowired
    private Territory territory;

    @Autowired
    private Timeline timeline;

    @BeforeEach
    void begin() {
        transaction.executeWithoutResult(status -> application.publishEvent(new TerritoryChanged()));
        actAs(administrator);
    }

    @Test
    @UseCase("TER-03")
    void another_province_is_looked_at_first_and_then_loaded() {
        UnitUpload haTinh = upload("42", "Tỉnh Hà Tĩnh", FORMER, TODAY);

        assertThat(loading.check(haTinh).count(LineState.NEW)).isEqualTo(3);
        assertThat(territory.match("Trung Lương", "Hồng Lĩnh")).isInstanceOf(UnitMatch.Unknown.class);

        loading.apply(haTinh, "Mở rộng sang Hà Tĩnh");

        assertThat(territory.match("Trung Lương", "Hồng Lĩnh")).isInstanceOf(UnitMatch.Found.class);
        Unit thuanLoc = ((UnitMatch.Found) territory.match("Thuận Lộc", "TX. Hồng Lĩnh")).unit();
        assertThat(territory.successor(thuanLoc.id())).map(Unit::name).contains("Phường Nam Hồng Lĩnh");
        Unit province = territory.provinceOf(thuanLoc.id()).orElseThrow();
        assertThat(timeline.of(units.sheet(province.id()).subject(), Window.first(5)))
                .extracting(Timeline.Moment::action)
                .containsExactly("gazetteer.action.units-loaded");
        assertThat(agencies.agencies().page(new AgencyFilter("nam hong linh", Set.of(), Set.of()), Window.first(5)))
                .extracting(AgencyRow::name).containsExactly("UBND phường Nam Hồng Lĩnh");
    }

    @Test
    @UseCase("TER-03")
    void one_refused_line_refuses_all_and_nothing_is_half_done() {
        UnitUpload wrong = upload("42", "Tỉnh Hà Tĩnh", FORMER + "16663,Chỗ khác,ward,Thị xã Hồng Lĩnh\n", TODAY);

        assertRefused("gazetteer.refusal.lines", () -> loading.apply(wrong, ""));
        assertThat(territory.match("Trung Lương", "Hồng Lĩnh")).isInstanceOf(UnitMatch.Unknown.class);
    }

    @Test
    @UseCase("TER-03")
    void what_is_no_file_of_units_is_refused_with_a_reason() {
        assertRefused("gazetteer.refusal.province", () -> loading.check(upload("4", "Tỉnh Hà Tĩnh", FORMER, TODAY)));
        assertRefused("gazetteer.refusal.province", () -> loading.check(upload("42", "Hà Tĩnh", FORMER, TODAY)));
        assertRefused("gazetteer.refusal.columns", () -> loading.check(upload("42", "Tỉnh Hà Tĩnh", TODAY, FORMER)));
        assertRefused("gazetteer.refusal.columns", () -> loading.check(upload("42", "Tỉnh Hà Tĩnh", "a;b\n1;2\n", TODAY)));
        assertRefused("gazetteer.refusal.unreadable", () -> loading.check(
                new UnitUpload("42", "Tỉnh Hà Tĩnh", new byte[] {'c', (byte) 0xC3, 'x'}, new byte[0])));
        assertThat(loading.check(upload("42", "Tỉnh Hà Tĩnh", FORMER, "")).reasons())
                .extracting(Refusal::key).containsExactly("gazetteer.refusal.no-lines");
        assertRefused("gazetteer.refusal.too-long", () -> loading.check(
                upload("42", "Tỉnh Hà Tĩnh", FORMER + "1,x,ward,Huyện Y\n".repeat(20_001), TODAY)));
    }

    @Test
    @UseCase("TER-04")
    void what_a_former_commune_became_is_declared_and_corrected_with_a_reason() {
        Unit dongVinh = former("Đông Vĩnh", "Vinh");
        Unit first = today("Phường Thành Vinh");
        Unit second = today("Phường Vinh Hưng");

        declaring.declare(dongVinh.id(), first.id(), null, REASON);
        assertThat(territory.successor(dongVinh.id())).contains(first);
        assertThat(territory.withPredecessors(first.id())).contains(dongVinh.id());

        declaring.declare(dongVinh.id(), second.id(), first.id(), REASON);
        assertThat(territory.successor(dongVinh.id())).contains(second);
        assertThat(territory.withPredecessors(first.id())).doesNotContain(dongVinh.id());
        assertThat(units.sheet(dongVinh.id()).basis()).isEqualTo(SuccessionBasis.DECLARED);
        assertThat(timeline.of(units.sheet(dongVinh.id()).subject(), Window.first(5)))
                .extracting(moment -> moment.changes().getFirst().before(), moment -> moment.changes().getFirst().after())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Phường Thành Vinh", "Phường Vinh Hưng"),
                        org.assertj.core.groups.Tuple.tuple(null, "Phường Thành Vinh"));
    }

    @Test
    @UseCase("TER-04")
    void a_declaration_that_makes_no_sense_is_refused() {
        Unit dongVinh = former("Đông Vĩnh", "Vinh");
        Unit thanhVinh = today("Phường Thành Vinh");
        Unit district = territory.middleUnits().getFirst();

        assertRefused("gazetteer.refusal.not-former", () -> declaring.declare(
                thanhVinh.id(), today("Phường Vinh Hưng").id(), null, REASON));
        assertRefused("gazetteer.refusal.not-of-today", () -> declaring.declare(
                dongVinh.id(), former("Lê Lợi", "Vinh").id(), null, REASON));
        assertRefused("gazetteer.refusal.not-of-today", () -> declaring.declare(
                dongVinh.id(), district.id(), null, REASON));
        assertRefused("gazetteer.refusal.reason", () -> declaring.declare(dongVinh.id(), thanhVinh.id(), null, "  vì "));
        declaring.declare(dongVinh.id(), thanhVinh.id(), null, REASON);
        assertRefused("gazetteer.refusal.successor-same", () -> declaring.declare(
                dongVinh.id(), thanhVinh.id(), thanhVinh.id(), REASON));
    }

    @Test
    @UseCase("TER-04")
    void what_somebody_else_declared_meanwhile_is_not_overwritten_unseen() {
        Unit dongVinh = former("Đông Vĩnh", "Vinh");
        declaring.declare(dongVinh.id(), today("Phường Thành Vinh").id(), null, REASON);

        assertThatThrownBy(() -> declaring.declare(dongVinh.id(), today("Phường Vinh Hưng").id(), null, REASON))
                .isInstanceOf(StaleException.class);
    }

    @Test
    @UseCase("TER-05")
    void units_are_found_without_accents_by_tier_generation_and_former_district() {
        Unit nghiLoc = territory.middleUnits().stream()
                .filter(unit -> unit.name().equals("Huyện Nghi Lộc"))
                .findFirst()
                .orElseThrow();

        assertThat(found(new UnitFilter("tien phong", Set.of(), Set.of(), Set.of(), false)))
                .extracting(UnitRow::name).containsExactly("Xã Tiền Phong", "Xã Tiền Phong");
        assertThat(found(new UnitFilter("17857", Set.of(), Set.of(Generation.TODAY), Set.of(), false)))
                .extracting(UnitRow::cameFrom).containsExactly(List.of("Xã Nghi Mỹ"));
        assertThat(found(new UnitFilter("", Set.of(UnitTier.COMMUNE), Set.of(Generation.TODAY), Set.of(nghiLoc.id()), false))).hasSize(7);
        assertThat(found(new UnitFilter("", Set.of(UnitTier.COMMUNE), Set.of(Generation.FORMER), Set.of(nghiLoc.id()), false))).hasSize(29);
        assertThat(found(new UnitFilter("", Set.of(UnitTier.COMMUNE), Set.of(), Set.of(nghiLoc.id()), true)))
                .hasSize(22).allMatch(UnitRow::unsettled);
        assertThat(units.units().count(UnitFilter.EMPTY).value()).isEqualTo(1 + 21 + 460 + 130);
    }

    @Test
    @UseCase("TER-05")
    void lists_of_units_and_agencies_ask_the_database_nothing() {
        assertThat(Queries.counted(() -> units.units().page(UnitFilter.EMPTY, Window.first(50)))).isEmpty();
        assertThat(Queries.counted(() -> agencies.agencies().page(AgencyFilter.EMPTY, Window.first(50)))).isEmpty();
    }

    @Test
    @UseCase("TER-05")
    void agencies_are_listed_with_their_days_and_successors() {
        List<AgencyRow> former = agencies.agencies().page(
                new AgencyFilter("", Set.of(AgencyKind.DEPARTMENT), Set.of(Generation.FORMER)), Window.first(10));

        assertThat(former).singleElement().satisfies(row -> {
            assertThat(row.name()).isEqualTo("Sở Kế hoạch và Đầu tư");
            assertThat(row.validTo()).isEqualTo("2025-02-28");
            assertThat(row.successor()).isEqualTo("Sở Tài chính");
        });
        assertThat(agencies.agencies().page(AgencyFilter.EMPTY, Window.first(1, SortBy.asc("code"))))
                .extracting(AgencyRow::code).containsExactly("LIEN_MINH_HTX");
    }

    @Test
    @UseCase("TER-03")
    void who_may_only_read_loads_and_declares_nothing() {
        actAs(Who.is(JobRole.DEPT_OFFICER).may(TerritoryPermissions.UNIT_READ));

        assertThatThrownBy(() -> loading.check(upload("42", "Tỉnh Hà Tĩnh", FORMER, TODAY)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> declaring.declare(
                        former("Đông Vĩnh", "Vinh").id(), today("Phường Thành Vinh").id(), null, REASON))
                .isInstanceOf(AccessDeniedException.class);
    }

    private List<UnitRow> found(UnitFilter filter) {
        return units.units().page(filter, Window.first(100));
    }

    private Unit former(String name, String district) {
        return ((UnitMatch.Found) territory.match(name, district)).unit();
    }

    private Unit today(String name) {
        return territory.communes(java.time.LocalDate.of(2026, 10, 5)).stream()
                .filter(unit -> unit.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static void assertRefused(String key, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.reasons())
                        .extracting(Refusal::key).contains(key));
    }

    private static UnitUpload upload(String code, String name, String former, String today) {
        return new UnitUpload(
                code, name, former.getBytes(StandardCharsets.UTF_8), today.getBytes(StandardCharsets.UTF_8));
    }
}
