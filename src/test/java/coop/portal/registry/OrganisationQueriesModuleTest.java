package coop.portal.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.portal.access.model.JobRole;
import coop.portal.access.scope.Scope;
import coop.portal.kernel.Anchor;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Slice;
import coop.portal.kernel.SortBy;
import coop.portal.kernel.UnitId;
import coop.portal.kernel.Window;
import coop.portal.registry.model.LegalStatus;
import coop.portal.registry.model.OperatingStatus;
import coop.portal.registry.model.OrganisationFilter;
import coop.portal.registry.model.OrganisationRef;
import coop.portal.registry.model.OrganisationRow;
import coop.portal.registry.model.OrganisationType;
import coop.portal.registry.model.RegistryPermissions;
import coop.portal.registry.model.Sector;
import coop.portal.support.ModuleTest;
import coop.portal.support.Organisations;
import coop.portal.support.Queries;
import coop.portal.support.UseCase;
import coop.portal.support.Who;
import coop.portal.territory.Territory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@UseCase("REG-05")
class OrganisationQueriesModuleTest extends ModuleTest {

    @Autowired
    private OrganisationQueries queries;

    @Autowired
    private Territory territory;

    private Organisations organisations;

    @BeforeEach
    void somebodyReads() {
        organisations = Organisations.in(application);
        actAs(reader(Scope.EVERYTHING));
    }

    @Test
    @UseCase(value = "REG-05", rule = "SE-1")
    void a_search_needs_no_accents_and_no_end_of_the_last_word() {
        organisations.cooperative("Đồng Tâm").registered();
        organisations.cooperative("Đồng Tiến").code(null).registered();

        assertThat(names("hop tac xa dong tam")).containsExactly("Hợp tác xã Đồng Tâm");
        assertThat(names("tâm đồng")).containsExactly("Hợp tác xã Đồng Tâm");
        assertThat(names("dong t")).containsExactly("Hợp tác xã Đồng Tâm", "Hợp tác xã Đồng Tiến");
        assertThat(names("ong tam")).isEmpty();
        assertThat(names("dong tam %")).containsExactly("Hợp tác xã Đồng Tâm");
        assertThat(names("' OR 1=1 --")).isEmpty();
    }

    @Test
    void an_organisation_is_found_by_its_code() {
        OrganisationId id = organisations.cooperative("Đồng Tâm").registered();
        String code = queries.sheet(id).draft().identity().code();
        assertThat(names(code)).hasSize(1);
        assertThat(names(code.substring(0, 6))).hasSize(1);
    }

    @Test
    void names_stand_in_vietnamese_order() {
        for (String name : List.of("Đức Long", "Dũng Tiến", "Ánh Dương", "Ấn Tượng", "An Bình", "Em", "Ba Vì", "Ơn")) {
            organisations.cooperative(name).registered();
        }
        assertThat(names("")).map(name -> name.substring("Hợp tác xã ".length()))
                .containsExactly("An Bình", "Ánh Dương", "Ấn Tượng", "Ba Vì", "Dũng Tiến", "Đức Long", "Em", "Ơn");
    }

    @Test
    void each_filter_narrows() {
        organisations.cooperative("A").sector(Sector.FINANCE).members(500).founded(LocalDate.of(2010, 3, 1)).registered();
        organisations.cooperative("B").members(8).founded(LocalDate.of(2022, 3, 1))
                .status(LegalStatus.SUSPENDED, OperatingStatus.NOTIFIED_SUSPENSION).registered();
        organisations.cooperative("C").code(null).in(organisations.commune(7))
                .status(LegalStatus.ACTIVE, OperatingStatus.SUSPECTED_DORMANT).registered();
        organisations.union("D").registered();

        assertThat(found(filter("types"))).containsExactly("D");
        assertThat(found(filter("places"))).containsExactly("C");
        assertThat(found(filter("sectors"))).containsExactly("A");
        assertThat(found(filter("legal"))).containsExactly("B");
        assertThat(found(filter("operating"))).containsExactly("C");
        assertThat(found(filter("members"))).containsExactly("B");
        assertThat(found(filter("years"))).containsExactly("A");
        assertThat(found(filter("codeMissing"))).containsExactly("C");
        assertThat(found(filter("dormant"))).containsExactly("C");
    }

    @Test
    @UseCase(value = "REG-05", rule = "SCOPE-1")
    void a_commune_means_what_it_came_from_and_a_former_district_all_its_communes() {
        UnitId today = organisations.commune(4);
        UnitId former = territory.withPredecessors(today).stream()
                .filter(id -> !id.equals(today)).findFirst().orElseThrow();
        UnitId district = territory.middleOf(today).orElseThrow().id();
        organisations.cooperative("Mới").in(today).registered();
        organisations.cooperative("Cũ").in(former).registered();
        organisations.cooperative("Khác").in(organisations.commune(90)).registered();

        assertThat(found(placed(today))).containsExactly("Cũ", "Mới");
        assertThat(found(placed(district))).containsExactly("Cũ", "Mới");
        assertThat(row("Cũ").communeName()).contains("nay thuộc");
    }

    @Test
    @UseCase(value = "REG-05", rule = "SCOPE-1")
    void what_lies_out_of_scope_is_found_nowhere() {
        OrganisationId mine = organisations.cooperative("Của tôi").in(organisations.commune(5)).registered();
        OrganisationId theirs = organisations.cooperative("Của người").in(organisations.commune(6))
                .sector(Sector.FINANCE).registered();

        actAs(reader(new Scope.Within(Set.of(), Set.of(organisations.commune(5).value()), Set.of())));
        assertNotFound(mine, theirs);
        actAs(reader(new Scope.Within(Set.of(), Set.of(), Set.of("AGRICULTURE"))));
        assertNotFound(mine, theirs);
        actAs(reader(Scope.NOTHING));
        assertThat(names("")).isEmpty();
    }

    private void assertNotFound(OrganisationId mine, OrganisationId theirs) {
        assertThat(names("")).containsExactly("Hợp tác xã Của tôi");
        assertThat(names("cua nguoi")).isEmpty();
        assertThat(queries.rows().count(OrganisationFilter.EMPTY).value()).isEqualTo(1);
        assertThat(queries.ref(theirs)).isEmpty();
        assertThat(queries.refs(List.of(mine, theirs))).extracting(OrganisationRef::id).containsExactly(mine);
        assertThat(queries.picker("cua", 10)).extracting(OrganisationRef::id).containsExactly(mine);
        assertThatThrownBy(() -> queries.sheet(theirs)).isInstanceOf(NotFoundException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "code", "charterCapital", "members", "firstCertDate"})
    void every_order_can_be_walked_from_end_to_end(String column) {
        organisations.many(230);
        organisations.cooperative("Thiếu").code(null).members(null).founded(null).registered();
        organisations.cooperative("Thiếu nữa").code(null).founded(null).registered();
        for (boolean ascending : new boolean[] {true, false}) {
            List<OrganisationId> sought = walk(new SortBy(column, ascending), true);
            List<OrganisationId> counted = walk(new SortBy(column, ascending), false);
            assertThat(sought).hasSize(232).doesNotHaveDuplicates().isEqualTo(counted);
        }
    }

    @Test
    void a_page_costs_few_questions_and_a_search_one_more() {
        organisations.many(60);
        assertThat(Queries.counted(() -> page(OrganisationFilter.EMPTY))).hasSize(1);
        assertThat(Queries.counted(() -> page(OrganisationFilter.searching("thon 1")))).hasSize(2);
        OrganisationId id = organisations.cooperative("Một").registered();
        assertThat(Queries.counted(() -> queries.sheet(id))).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    @UseCase(value = "REG-05", rule = "PD-1")
    void a_phone_in_the_list_is_masked_for_those_who_may_not_read_it() {
        organisations.cooperative("A").phone("0986326123").registered();
        assertThat(row("A").phone()).isEqualTo("098****123");
        actAs(Who.is(JobRole.FOCAL_OFFICER)
                .may(RegistryPermissions.ORGANISATION_READ, RegistryPermissions.PERSONAL_DATA_READ));
        assertThat(row("A").phone()).isEqualTo("0986326123");
    }

    private List<OrganisationId> walk(SortBy sort, boolean seeking) {
        List<OrganisationId> ids = new ArrayList<>();
        @Nullable Anchor anchor = null;
        Slice<OrganisationRow> slice;
        do {
            slice = queries.rows().slice(
                    OrganisationFilter.EMPTY, new Window(ids.size(), 50, List.of(sort)), seeking ? anchor : null);
            slice.rows().forEach(row -> ids.add(row.id()));
            anchor = slice.end();
        } while (slice.rows().size() == 50);
        return ids;
    }

    private List<OrganisationRow> page(OrganisationFilter filter) {
        return queries.rows().page(filter, Window.first(50));
    }

    private OrganisationRow row(String properName) {
        return page(OrganisationFilter.EMPTY).stream()
                .filter(row -> row.name().equals("Hợp tác xã " + properName))
                .findFirst()
                .orElseThrow();
    }

    private List<String> names(String search) {
        return page(OrganisationFilter.searching(search)).stream().map(OrganisationRow::name).toList();
    }

    private List<String> found(OrganisationFilter filter) {
        return page(filter).stream().map(row -> row.name().replaceFirst("^(Liên hiệp h|H)ợp tác xã ", "")).toList();
    }

    private OrganisationFilter placed(UnitId place) {
        return new OrganisationFilter("", Set.of(), Set.of(place), Set.of(), Set.of(), Set.of(), null, null, null, null,
                false, false);
    }

    private OrganisationFilter filter(String which) {
        return new OrganisationFilter(
                "",
                which.equals("types") ? Set.of(OrganisationType.COOPERATIVE_UNION) : Set.of(),
                which.equals("places") ? Set.of(organisations.commune(7)) : Set.of(),
                which.equals("sectors") ? Set.of(Sector.FINANCE) : Set.of(),
                which.equals("legal") ? Set.of(LegalStatus.SUSPENDED) : Set.of(),
                which.equals("operating") ? Set.of(OperatingStatus.SUSPECTED_DORMANT) : Set.of(),
                which.equals("members") ? 6 : null,
                which.equals("members") ? 10 : null,
                which.equals("years") ? 2009 : null,
                which.equals("years") ? 2010 : null,
                which.equals("codeMissing"),
                which.equals("dormant"));
    }

    private static Who reader(Scope scope) {
        return Who.is(JobRole.DEPT_OFFICER).seeing(scope).may(RegistryPermissions.ORGANISATION_READ);
    }
}
