package coop.portal.registry;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.access.model.JobRole;
import coop.portal.access.scope.Scope;
import coop.portal.kernel.Anchor;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Slice;
import coop.portal.kernel.SortBy;
import coop.portal.kernel.UnitId;
import coop.portal.kernel.UserId;
import coop.portal.kernel.Window;
import coop.portal.registry.model.Education;
import coop.portal.registry.model.LegalStatus;
import coop.portal.registry.model.LineageDraft;
import coop.portal.registry.model.LineageKind;
import coop.portal.registry.model.MergeOrder;
import coop.portal.registry.model.OperatingStatus;
import coop.portal.registry.model.OrganisationDraft;
import coop.portal.registry.model.OrganisationFilter;
import coop.portal.registry.model.OrganisationRow;
import coop.portal.registry.model.PastSheet;
import coop.portal.registry.model.Person;
import coop.portal.registry.model.PersonRole;
import coop.portal.registry.model.Presence;
import coop.portal.registry.model.StatusChange;
import coop.portal.registry.model.StatusKind;
import coop.portal.registry.model.StatusSource;
import coop.portal.registry.model.SuspensionDraft;
import coop.portal.registry.model.SuspensionSheet;
import coop.portal.registry.model.SuspensionState;
import coop.portal.registry.persistence.StatusHistory;
import coop.portal.support.ModuleTest;
import coop.portal.support.OrganisationBuilder;
import coop.portal.support.Organisations;
import coop.portal.support.Queries;
import coop.portal.support.UseCase;
import coop.portal.support.Who;
import coop.portal.territory.Territory;
import coop.portal.territory.model.UnitKind;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@UseCase("REG-24")
class AsAtModuleTest extends ModuleTest {

    private static final LocalDate DAY = LocalDate.of(2023, 6, 30);
    private static final LocalDate BEFORE_THE_MAP = LocalDate.of(2025, 6, 20);
    private static final LocalDate LATER = LocalDate.of(2024, 5, 1);

    @Autowired
    private OrganisationQueries queries;

    @Autowired
    private ChangingStatus changing;

    @Autowired
    private RecordingLineage recording;

    @Autowired
    private MergingOrganisations merging;

    @Autowired
    private RegisteringOrganisations registering;

    @Autowired
    private SuspendingBusiness suspending;

    @Autowired
    private SuspensionQueries suspensions;

    @Autowired
    private Territory territory;

    @Autowired
    private StatusHistory history;

    private Organisations organisations;

    @BeforeEach
    void somebodyKeepsTheRegistry() {
        organisations = Organisations.in(application);
        actAs(Who.is(JobRole.FOCAL_OFFICER).withItsRights());
    }

    @Test
    @UseCase(value = "REG-24", rule = {"DAY-1", "DAY-2", "DAY-3"})
    void a_day_counts_exactly_those_that_were_there() {
        one("Còn mãi");
        legal(one("Giải thể sau"), LegalStatus.TERMINATED, LATER);
        legal(one("Giải thể trước"), LegalStatus.TERMINATED, DAY);
        organisations.cooperative("Lập sau").founded(DAY.plusDays(1)).registered();
        organisations.cooperative("Không rõ ngày lập").founded(null).registered();
        merging.merge(new MergeOrder(one("Ghi một lần"), 0, one("Ghi hai lần"), 0, Map.of(), "trùng"));
        step(LineageKind.ABSORPTION, Set.of(one("Bị sáp nhập")), Set.of(one("Nhận sáp nhập")));
        OrganisationId group = organisations.group("Tổ").registered();
        step(LineageKind.CONVERSION, Set.of(group), Set.of(fresh("Từ tổ", LATER)));
        step(LineageKind.DIVISION, Set.of(one("Bị chia")), Set.of(fresh("Phần một", LATER), fresh("Phần hai", null)));

        assertThat(names(DAY)).containsExactlyInAnyOrder("Còn mãi", "Giải thể sau", "Không rõ ngày lập", "Ghi một lần",
                "Bị sáp nhập", "Nhận sáp nhập", "Tổ", "Bị chia");
        assertThat(queries.rows().count(OrganisationFilter.EMPTY.on(DAY)).value()).isEqualTo(8);
        assertThat(names(DAY.minusDays(1))).as("the day before the end").contains("Giải thể trước");
        assertThat(names(LATER)).as("the day of the change itself").containsExactlyInAnyOrder("Còn mãi", "Lập sau",
                "Không rõ ngày lập", "Ghi một lần", "Nhận sáp nhập", "Từ tổ", "Phần một", "Phần hai");
        assertThat(names(LocalDate.of(2000, 1, 1))).containsExactly("Không rõ ngày lập");
        assertThat(names(LocalDate.of(2026, 10, 6))).as("a day to come").isEmpty();
        assertThat(queries.historySince()).contains(LocalDate.of(2020, 5, 20));
        for (LocalDate day : List.of(LocalDate.of(2019, 1, 1), DAY.minusDays(1), DAY, LATER.minusDays(1), LATER)) {
            thePagesSayWhatTheListSays(day);
        }
    }

    /** The list asks the database, the page the rules. */
    private void thePagesSayWhatTheListSays(LocalDate day) {
        Map<OrganisationId, OrganisationRow> there = page(OrganisationFilter.EMPTY.on(day)).stream()
                .collect(Collectors.toMap(OrganisationRow::id, row -> row));
        for (OrganisationRow row : page(OrganisationFilter.EMPTY)) {
            PastSheet then = queries.sheet(row.id(), day);
            OrganisationRow listed = there.get(row.id());
            assertThat(then.presence() == Presence.THERE).as(row.name() + " " + day).isEqualTo(listed != null);
            if (listed != null) {
                assertThat(then.legal()).as(row.name()).isEqualTo(listed.legalStatus());
                assertThat(then.operating()).as(row.name()).isEqualTo(listed.operatingStatus());
                assertThat(then.sheet().draft().identity().name()).isEqualTo(listed.name());
            }
        }
    }

    @Test
    @UseCase(value = "REG-24", rule = {"DAY-2", "DAY-4"})
    void statuses_are_those_of_the_day_in_the_rows_and_in_the_filters() {
        OrganisationId id = one("Tạm ngừng rồi lại chạy");
        legal(id, LegalStatus.SUSPENDED, LocalDate.of(2023, 5, 1));
        legal(id, LegalStatus.ACTIVE, LocalDate.of(2023, 9, 1));
        legal(one("Tạm ngừng sau"), LegalStatus.SUSPENDED, LATER);
        legal(one("Đã giải thể"), LegalStatus.TERMINATED, DAY);

        assertThat(found(legal(LegalStatus.SUSPENDED).on(DAY))).containsExactly("Tạm ngừng rồi lại chạy");
        assertThat(found(legal(LegalStatus.TERMINATED).on(DAY))).containsExactly("Đã giải thể");
        assertThat(found(operating(OperatingStatus.OPERATING).on(DAY))).containsExactly("Tạm ngừng sau");
        assertThat(row(DAY, "Tạm ngừng rồi lại chạy").operatingStatus()).isEqualTo(OperatingStatus.NOTIFIED_SUSPENSION);
        assertThat(row(LocalDate.of(2023, 9, 1), "Tạm ngừng rồi lại chạy").legalStatus()).isEqualTo(LegalStatus.ACTIVE);
        assertThat(row(null, "Tạm ngừng sau").legalStatus()).isEqualTo(LegalStatus.SUSPENDED);
    }

    @Test
    @UseCase(value = "REG-24", rule = "DAY-4")
    void what_is_learned_later_of_earlier_days_holds_from_then_on() {
        OrganisationId id = one("Đồng Tâm");
        legal(id, LegalStatus.SUSPENDED, LocalDate.of(2023, 5, 1));
        learn(id, LegalStatus.NOT_AT_ADDRESS, LocalDate.of(2022, 1, 1));
        assertThat(row(DAY, "Đồng Tâm").legalStatus()).isEqualTo(LegalStatus.NOT_AT_ADDRESS);
        assertThat(row(LocalDate.of(2021, 12, 31), "Đồng Tâm").legalStatus()).isEqualTo(LegalStatus.ACTIVE);
        LocalDate between = LocalDate.of(2022, 6, 1);
        assertThat(queries.sheet(id, between).sheet().history())
                .filteredOn(moment -> moment.kind() == StatusKind.LEGAL && moment.holdsOn(between))
                .as("no two lines hold on one day").hasSize(1);
        learn(id, LegalStatus.DISSOLVING, null);
        assertThat(row(LocalDate.of(2026, 10, 4), "Đồng Tâm").legalStatus()).isEqualTo(LegalStatus.NOT_AT_ADDRESS);
        assertThat(row(LocalDate.of(2026, 10, 5), "Đồng Tâm").legalStatus()).isEqualTo(LegalStatus.DISSOLVING);

        OrganisationId dated = organisations.cooperative("Rõ từ 2022").but(draft -> draft.with(
                new coop.portal.registry.model.Statuses(LegalStatus.ACTIVE, LocalDate.of(2022, 1, 1),
                        OperatingStatus.OPERATING, null))).registered();
        assertThat(row(LocalDate.of(2021, 6, 1), "Rõ từ 2022").legalStatus()).as("not known").isNull();
        assertThat(dated).isNotNull();
    }

    @Test
    @UseCase(value = "REG-24", rule = "DAY-5")
    void a_name_is_that_of_the_day_and_is_found_by_either() {
        OrganisationId id = one("Tên Cũ");
        OrganisationDraft draft = queries.sheet(id).draft();
        registering.correct(id, 0, OrganisationBuilder.cooperative("Tên Mới").code(draft.identity().code())
                .in(organisations.commune(0)).draft(), "đổi tên", true);

        OrganisationRow then = row(LocalDate.of(2026, 10, 4), "Tên Cũ");
        assertThat(then.nameToday()).isEqualTo("Hợp tác xã Tên Mới");
        assertThat(row(LocalDate.of(2026, 10, 5), "Tên Mới").nameToday()).isNull();
        assertThat(found(OrganisationFilter.searching("ten moi").on(DAY))).containsExactly("Tên Cũ");
        PastSheet page = queries.sheet(id, DAY);
        assertThat(page.sheet().draft().identity().name()).isEqualTo("Hợp tác xã Tên Cũ");
        assertThat(page.nameToday()).isEqualTo("Hợp tác xã Tên Mới");
        assertThat(page.sheet().oldNames()).isEmpty();
    }

    @Test
    @UseCase(value = "REG-24", rule = "DAY-7")
    void a_page_has_the_people_the_place_and_the_suspension_of_the_day() {
        OrganisationId id = organisations.cooperative("Đồng Tâm").people(
                held("Nguyễn Văn Trước", null, BEFORE_THE_MAP.minusDays(1)),
                held("Nguyễn Văn Đang", BEFORE_THE_MAP, LocalDate.of(2030, 6, 30)),
                held("Nguyễn Văn Sau", BEFORE_THE_MAP.plusDays(1), null),
                held("Nguyễn Văn Không Rõ", null, null)).registered();
        long notice = suspending.note(id, new SuspensionDraft(false, "TB 9", BEFORE_THE_MAP.minusDays(30), BEFORE_THE_MAP, BEFORE_THE_MAP.plusMonths(3)));
        suspending.confirm(notice, 0, BEFORE_THE_MAP.minusDays(10), "XN 9");
        suspending.resume(notice, 1, BEFORE_THE_MAP.plusDays(10), "TB 10");

        PastSheet then = queries.sheet(id, BEFORE_THE_MAP);
        assertThat(then.sheet().draft().people()).extracting(Person::fullName)
                .containsExactly("Nguyễn Văn Đang", "Nguyễn Văn Không Rõ");
        assertThat(then.legal()).isEqualTo(LegalStatus.SUSPENDED);
        assertThat(then.sheet().history()).allMatch(moment -> moment.begunBy(BEFORE_THE_MAP));
        assertThat(then.formerUnits()).isNotEmpty();
        assertThat(then.sheet().place()).endsWith("(từ 01/07/2025)");
        assertThat(suspensions.on(BEFORE_THE_MAP, id)).extracting(SuspensionSheet::state).containsExactly(SuspensionState.RUNNING);
        assertThat(suspensions.on(BEFORE_THE_MAP.minusDays(15), id)).extracting(SuspensionSheet::state)
                .containsExactly(SuspensionState.NOTICED);
        assertThat(suspensions.on(BEFORE_THE_MAP.plusDays(10), id)).isEmpty();
        assertThat(suspensions.on(BEFORE_THE_MAP.minusDays(31), id)).isEmpty();

        OrganisationId old = organisations.cooperative("Xã cũ").in(former()).registered();
        assertThat(queries.sheet(old, BEFORE_THE_MAP).sheet().place()).contains(", huyện ").doesNotContain("nay thuộc");
        assertThat(Queries.counted(() -> queries.sheet(id, BEFORE_THE_MAP))).hasSizeLessThanOrEqualTo(7);
    }

    private static Person held(String name, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new Person(name, PersonRole.DIRECTOR, true, null, null, null, null, Education.NONE, from, to);
    }

    private UnitId former() {
        return territory.all().stream()
                .filter(unit -> unit.kind() == UnitKind.COMMUNE && unit.validTo() != null)
                .filter(unit -> territory.middleOf(unit.id()).filter(one -> one.kind() == UnitKind.DISTRICT).isPresent())
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    @UseCase(value = "REG-24", rule = {"SCOPE-1", "DAY-6"})
    void a_day_never_widens_the_scope_and_costs_few_questions() {
        organisations.many(120);
        one("Một");
        OrganisationFilter all = new OrganisationFilter("thon 1", Set.of(), Set.of(), Set.of(), Set.of(LegalStatus.ACTIVE),
                Set.of(OperatingStatus.OPERATING), null, null, null, null, false, true).on(DAY);
        assertThat(Queries.counted(() -> page(OrganisationFilter.EMPTY.on(DAY)))).hasSize(2);
        assertThat(Queries.counted(() -> page(all))).hasSizeLessThanOrEqualTo(4);
        assertThat(Queries.counted(() -> queries.rows().count(all))).hasSizeLessThanOrEqualTo(4);
        for (SortBy sort : List.of(SortBy.asc("name"), SortBy.desc("firstCertDate"), SortBy.asc("code"))) {
            assertThat(walk(sort, true)).hasSizeGreaterThan(100).doesNotHaveDuplicates().isEqualTo(walk(sort, false));
        }

        actAs(Who.is(JobRole.COMMUNE_OFFICER).withItsRights()
                .seeing(new Scope.Within(Set.of(), Set.of(organisations.commune(5).value()), Set.of())));
        assertThat(page(OrganisationFilter.EMPTY.on(DAY))).isNotEmpty()
                .allMatch(row -> row.commune().equals(organisations.commune(5)));
        actAs(Who.is(JobRole.COMMUNE_OFFICER).withItsRights().seeing(Scope.NOTHING));
        assertThat(page(OrganisationFilter.EMPTY.on(DAY))).isEmpty();
        assertThat(queries.historySince()).isEmpty();
    }

    private OrganisationId one(String name) {
        return organisations.cooperative(name).registered();
    }

    private OrganisationId fresh(String name, @Nullable LocalDate founded) {
        return organisations.cooperative(name).code(null).founded(founded).registered();
    }

    private void legal(OrganisationId id, LegalStatus status, LocalDate since) {
        changing.legal(id, queries.sheet(id).kept().version(),
                new StatusChange<>(status, since, "theo thông báo", "TB 1", StatusSource.REGISTRATION));
    }

    private void learn(OrganisationId id, LegalStatus status, @Nullable LocalDate since) {
        transaction.executeWithoutResult(open -> history.add(
                List.of(new StatusHistory.Entry(id, StatusKind.LEGAL, status, since, "tệp", null, StatusSource.IMPORT)),
                new StatusHistory.By(new UserId(1), "A", LocalDateTime.of(2026, 10, 5, 9, 0))));
    }

    private void step(LineageKind kind, Set<OrganisationId> before, Set<OrganisationId> after) {
        recording.record(new LineageDraft(kind, LATER, "15/QĐ-UBND", before, after));
    }

    private static OrganisationFilter legal(LegalStatus status) {
        return new OrganisationFilter("", Set.of(), Set.of(), Set.of(), Set.of(status), Set.of(), null, null, null, null,
                false, false);
    }

    private static OrganisationFilter operating(OperatingStatus status) {
        return new OrganisationFilter("", Set.of(), Set.of(), Set.of(), Set.of(), Set.of(status), null, null, null, null,
                false, false);
    }

    private List<OrganisationRow> page(OrganisationFilter filter) {
        return queries.rows().page(filter, Window.first(50));
    }

    private List<String> found(OrganisationFilter filter) {
        return page(filter).stream().map(row -> proper(row.name())).toList();
    }

    private List<String> names(LocalDate day) {
        return found(OrganisationFilter.EMPTY.on(day));
    }

    private OrganisationRow row(@Nullable LocalDate day, String name) {
        return page(OrganisationFilter.EMPTY.on(day)).stream()
                .filter(row -> proper(row.name()).equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String proper(String name) {
        return name.replaceFirst("^(Hợp tác xã|Tổ hợp tác) ", "");
    }

    private List<OrganisationId> walk(SortBy sort, boolean seeking) {
        List<OrganisationId> ids = new ArrayList<>();
        @Nullable Anchor anchor = null;
        Slice<OrganisationRow> slice;
        do {
            slice = queries.rows().slice(OrganisationFilter.EMPTY.on(DAY),
                    new Window(ids.size(), 50, List.of(sort)), seeking ? anchor : null);
            slice.rows().forEach(row -> ids.add(row.id()));
            anchor = slice.end();
        } while (slice.rows().size() == 50);
        return ids;
    }
}
