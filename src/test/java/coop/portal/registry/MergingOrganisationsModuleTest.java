package coop.portal.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.portal.access.Actor;
import coop.portal.access.model.JobRole;
import coop.portal.access.scope.Scope;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Refusal;
import coop.portal.kernel.RefusedException;
import coop.portal.kernel.StaleException;
import coop.portal.kernel.Subject;
import coop.portal.kernel.Timeline;
import coop.portal.kernel.Window;
import coop.portal.registry.model.MergeActed;
import coop.portal.registry.model.MergeChoice;
import coop.portal.registry.model.MergeId;
import coop.portal.registry.model.MergeOrder;
import coop.portal.registry.model.MergePreview;
import coop.portal.registry.model.MergeSide;
import coop.portal.registry.model.OperatingStatus;
import coop.portal.registry.model.OrganisationFilter;
import coop.portal.registry.model.OrganisationRegistered;
import coop.portal.registry.model.OrganisationRow;
import coop.portal.registry.model.OrganisationType;
import coop.portal.registry.model.OrganisationVersion;
import coop.portal.registry.model.Sector;
import coop.portal.registry.model.StatusChange;
import coop.portal.registry.model.SimilarQuery;
import coop.portal.registry.model.StatusSource;
import coop.portal.registry.persistence.KeptRows;
import coop.portal.support.ModuleTest;
import coop.portal.support.OrganisationBuilder;
import coop.portal.support.Organisations;
import coop.portal.support.Queries;
import coop.portal.support.TablePicture;
import coop.portal.support.UseCase;
import coop.portal.support.Who;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@UseCase("REG-20")
class MergingOrganisationsModuleTest extends ModuleTest {

    private static final Set<String> OF_THE_MERGE = Set.of("organisation_merge", "organisation_merge_move");

    private final Actor officer = Who.is(JobRole.FOCAL_OFFICER).withItsRights().actor();

    @Autowired
    private MergingOrganisations merging;

    @Autowired
    private MergeQueries merges;

    @Autowired
    private OrganisationQueries queries;

    @Autowired
    private RegisteringOrganisations registering;

    @Autowired
    private ChangingStatus changing;

    @Autowired
    private SimilarOrganisations similar;

    @Autowired
    private List<Belongings> belongings;

    @Autowired
    private KeptRows rows;

    @Autowired
    private Timeline timeline;

    private Organisations organisations;
    private OrganisationId kept;
    private OrganisationId merged;
    private String mergedCode;

    @BeforeEach
    void twoRecordsOfOneOrganisation() {
        organisations = Organisations.in(application);
        mergedCode = OrganisationBuilder.nextCode();
        kept = organisations.cooperative("Đồng Tâm").registered();
        merged = organisations.cooperative("Sông Hiếu").code(mergedCode).phone("0987654321").capital(900).registered();
        actAs(officer);
        OrganisationVersion before = queries.sheet(merged).kept();
        registering.correct(merged, 0, OrganisationBuilder.cooperative("Sông Hiếu Xanh").code(mergedCode)
                .in(before.draft().seat().commune()).phone("0987654321").capital(900).draft(), "đổi tên", true);
        changing.operating(merged, 1, new StatusChange<>(
                OperatingStatus.WEAK, LocalDate.of(2026, 9, 1), "cầm chừng", null, StatusSource.VERIFICATION));
        time.pass(Duration.ofHours(1));
    }

    @Test
    @UseCase(value = "REG-20", rule = "MRG-5")
    void a_merge_and_its_undo_leave_the_database_as_it_was_but_for_the_trail() {
        Map<String, List<String>> before = TablePicture.of(database(), OF_THE_MERGE);
        MergeId merge = merging.merge(order(everythingOfTheMerged()));
        assertThat(TablePicture.of(database(), OF_THE_MERGE)).isNotEqualTo(before);
        time.pass(Duration.ofDays(30));

        merging.undo(merge, "nhầm");

        Map<String, List<String>> after = TablePicture.of(database(), OF_THE_MERGE);
        before.forEach((table, was) -> assertThat(after.get(table)).as(table).isEqualTo(was));
        assertThat(after.keySet()).isEqualTo(before.keySet());
    }

    @Test
    @UseCase(value = "REG-20", rule = "MRG-4")
    void the_merged_record_leaves_the_lists_and_is_found_by_its_names_and_its_code() {
        merging.merge(order(Map.of()));
        assertThat(found("sông hiếu")).containsExactly("Hợp tác xã Đồng Tâm");
        assertThat(found("xanh")).containsExactly("Hợp tác xã Đồng Tâm");
        assertThat(found(mergedCode)).containsExactly("Hợp tác xã Đồng Tâm");
        assertThat(found("")).containsExactly("Hợp tác xã Đồng Tâm");
        assertThatThrownBy(() -> queries.sheet(merged)).isInstanceOf(NotFoundException.class);
        assertThat(merges.gone(merged)).hasValueSatisfying(gone -> {
            assertThat(gone.survivor()).isEqualTo(kept);
            assertThat(gone.code()).isEqualTo(mergedCode);
        });
        assertThat(merges.into(kept)).singleElement().satisfies(row -> {
            assertThat(row.name()).isEqualTo("Hợp tác xã Sông Hiếu Xanh");
            assertThat(row.undoUntil()).isEqualTo(LocalDate.of(2026, 11, 4));
        });
    }

    @Test
    @UseCase(value = "REG-20", rule = "MRG-4")
    void a_record_merged_twice_leads_to_where_it_is_now_and_comes_back_step_by_step() {
        OrganisationId last = organisations.cooperative("Hưng Hòa").registered();
        MergeId first = merging.merge(order(Map.of()));
        MergeId second = merging.merge(new MergeOrder(last, 0, kept, version(kept), Map.of(), "trùng"));
        assertThat(merges.gone(merged)).hasValueSatisfying(gone -> assertThat(gone.survivor()).isEqualTo(last));
        assertThat(found(mergedCode)).containsExactly("Hợp tác xã Hưng Hòa");
        refused(() -> merging.undo(first, "nhầm"), "registry.refusal.merge-undo-later-first");

        merging.undo(second, "nhầm");
        assertThat(found(mergedCode)).containsExactly("Hợp tác xã Đồng Tâm");
        merging.undo(first, "nhầm");
        assertThat(found(mergedCode)).containsExactly("Hợp tác xã Sông Hiếu Xanh");
    }

    @Test
    @UseCase(value = "REG-20", rule = "MRG-1")
    void the_record_that_stays_takes_what_was_chosen() {
        MergePreview preview = merging.preview(kept, merged);
        assertThat(preview.choices()).extracting(MergeChoice::part)
                .containsExactly("name", "code", "phone", "charterCapital", "operatingStatus");
        assertThat(preview.same()).isPositive();

        merging.merge(order(Map.of("code", MergeSide.MERGED, "operatingStatus", MergeSide.MERGED)));

        OrganisationVersion now = queries.sheet(kept).kept();
        assertThat(now.draft().identity().name()).isEqualTo("Hợp tác xã Đồng Tâm");
        assertThat(now.draft().identity().code()).isEqualTo(mergedCode);
        assertThat(now.draft().statuses().operating()).isEqualTo(OperatingStatus.WEAK);
        assertThat(queries.sheet(kept).history()).filteredOn(line -> line.status() == OperatingStatus.WEAK).hasSize(1);
    }

    @Test
    @UseCase(value = "REG-20", rule = "MRG-8")
    void both_records_tell_of_the_merge_and_of_its_undoing() {
        MergeId merge = merging.merge(order(everythingOfTheMerged()));
        merging.undo(merge, "nhầm");
        assertThat(acts(kept)).startsWith(MergeActed.RELEASED, MergeActed.ABSORBED);
        assertThat(acts(merged)).startsWith(MergeActed.RETURNED, MergeActed.LEFT);
    }

    @Test
    @UseCase(value = "REG-20", rule = "MRG-7")
    void what_was_changed_since_speaks_against_undoing_only_where_the_merge_had_changed_it() {
        MergeId merge = merging.merge(order(Map.of("phone", MergeSide.MERGED)));
        OrganisationVersion now = queries.sheet(kept).kept();
        registering.correct(kept, now.version(), now.draft().with(now.draft().seat().reachedBy("0911111111", null)), "số mới", true);
        refused(() -> merging.undo(merge, "nhầm"), "registry.refusal.merge-undo-changed");

        registering.correct(kept, version(kept), now.draft().with(now.draft().seat().reachedBy("0987654321", "a@b.vn")), "sửa", true);
        merging.undo(merge, "nhầm");
        assertThat(queries.sheet(kept).draft().seat().phone()).isEqualTo("0912345678");
        assertThat(queries.sheet(kept).draft().seat().email()).isEqualTo("a@b.vn");
    }

    @Test
    @UseCase(value = "REG-20", rule = "MRG-6")
    void after_its_last_day_a_merge_stays() {
        MergeId merge = merging.merge(order(Map.of()));
        time.pass(Duration.ofDays(31));
        refused(() -> merging.undo(merge, "nhầm"), "registry.refusal.merge-undo-late");
    }

    @Test
    @UseCase(value = "REG-20", rule = "MRG-7")
    void a_code_that_somebody_else_has_since_stands_in_the_way() {
        MergeId merge = merging.merge(order(Map.of()));
        organisations.cooperative("Hưng Hòa").code(mergedCode).registered();
        refused(() -> merging.undo(merge, "nhầm"), "registry.refusal.merge-undo-code-taken");
    }

    @Test
    @UseCase(value = "REG-20", rule = "LOCK-1")
    void neither_record_is_merged_from_an_old_page() {
        MergeOrder old = order(Map.of());
        changing.operating(merged, 2, new StatusChange<>(
                OperatingStatus.OPERATING, LocalDate.of(2026, 9, 2), "lại hoạt động", null, StatusSource.VERIFICATION));
        assertThatThrownBy(() -> merging.merge(old)).isInstanceOf(StaleException.class);
        merging.merge(order(Map.of()));
        assertThatThrownBy(() -> merging.merge(order(Map.of()))).isInstanceOf(NotFoundException.class);
    }

    @Test
    @UseCase(value = "REG-20", rule = "SCOPE-1")
    void who_does_not_see_both_records_merges_neither() {
        OrganisationId far = organisations.cooperative("Xa").in(organisations.commune(3)).sector(Sector.FINANCE).registered();
        Actor near = Who.is(JobRole.FOCAL_OFFICER).withItsRights()
                .seeing(new Scope.Within(Set.of(), Set.of(organisations.commune(0).value()), Set.of())).actor();
        assertThatThrownBy(() -> as(near, () -> merging.preview(kept, far))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> as(near, () -> merging.merge(new MergeOrder(kept, 0, far, 0, Map.of(), "trùng"))))
                .isInstanceOf(NotFoundException.class);
        MergeId merge = merging.merge(new MergeOrder(kept, 0, far, 0, Map.of(), "trùng"));
        assertThatThrownBy(() -> as(near, () -> merging.undo(merge, "nhầm"))).isInstanceOf(NotFoundException.class);
        actAs(Who.is(JobRole.DEPT_OFFICER).withItsRights());
        assertThatThrownBy(() -> merging.preview(kept, merged)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @UseCase(value = "REG-02", rule = "DUP-1")
    void the_code_of_a_merged_record_leads_to_what_it_is_part_of_now() {
        merging.merge(order(Map.of()));
        assertThat(similar.find(new SimilarQuery(
                        null, OrganisationType.COOPERATIVE, "Hợp tác xã Hưng Hòa", mergedCode, null, null, null)))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.id()).isEqualTo(kept);
                    assertThat(found.reasons()).extracting(reason -> reason.rule()).containsExactly("DUP-1");
                });
    }

    @Test
    void a_merge_says_why() {
        refused(() -> merging.merge(new MergeOrder(kept, 0, merged, version(merged), Map.of(), " ")),
                "registry.refusal.reason-required");
    }

    @Test
    @UseCase(value = "REG-20", rule = "MRG-5")
    void the_cooperatives_of_a_union_go_along_and_come_back() {
        OrganisationId one = organisations.union("Một").registered();
        OrganisationId two = organisations.union("Hai").registered();
        database().update("UPDATE portal.organisation SET union_id = ? WHERE id = ?", two.value(), kept.value());
        assertThat(merging.preview(one, two).moves()).singleElement()
                .satisfies(moves -> assertThat(moves.things()).containsExactly("Hợp tác xã Đồng Tâm"));
        MergeId merge = merging.merge(new MergeOrder(one, 0, two, 0, Map.of(), "trùng"));
        assertThat(queries.sheet(kept).union()).satisfies(union -> assertThat(union.id()).isEqualTo(one));
        merging.undo(merge, "nhầm");
        assertThat(queries.sheet(kept).union()).satisfies(union -> assertThat(union.id()).isEqualTo(two));
    }

    @Test
    @UseCase(value = "REG-20", rule = "MRG-5")
    void every_table_that_refers_to_organisations_knows_what_happens_to_it() {
        Set<String> known = new HashSet<>(Set.of("organisation_industry", "organisation_person",
                "organisation_status_history", "organisation_old_name", "organisation_past", "organisation_token"));
        belongings.forEach(one -> known.addAll(one.tables()));
        assertThat(rows.referring()).containsKeys("organisation_person", "inspection_plan_item");
        assertThat(known).containsAll(new TreeSet<>(rows.referring().keySet()));
    }

    @Test
    @UseCase(value = "REG-20", rule = "MRG-5")
    void a_table_that_nobody_moves_stands_in_the_way() {
        database().execute("CREATE TABLE portal.stranger (organisation_id BIGINT NOT NULL, CONSTRAINT fk_stranger"
                + " FOREIGN KEY (organisation_id) REFERENCES portal.organisation (id) ON DELETE CASCADE)");
        String portal = database().queryForObject("SELECT DISTINCT GRANTEE FROM information_schema.TABLE_PRIVILEGES"
                + " WHERE TABLE_SCHEMA = 'portal' AND TABLE_NAME = 'organisation'", String.class);
        database().execute("GRANT SELECT, INSERT, REFERENCES ON portal.stranger TO " + portal);
        try {
            database().update("INSERT INTO portal.stranger VALUES (?)", merged.value());
            assertThat(merging.preview(kept, merged).refusals()).extracting(Refusal::key)
                    .containsExactly("registry.refusal.merge-strangers");
            refused(() -> merging.merge(order(Map.of())), "registry.refusal.merge-strangers");
        } finally {
            database().execute("DROP TABLE portal.stranger");
        }
    }

    @Test
    void a_preview_asks_a_fixed_number_of_questions() {
        merging.preview(kept, merged);
        int alone = Queries.counted(() -> merging.preview(kept, merged)).size();
        for (int i = 0; i < 5; i++) {
            organisations.cooperative("Thêm " + i).registered();
        }
        assertThat(Queries.counted(() -> merging.preview(kept, merged))).hasSize(alone);
    }

    private MergeOrder order(Map<String, MergeSide> choices) {
        return new MergeOrder(kept, version(kept), merged, version(merged), choices, "hai bản ghi của một hợp tác xã");
    }

    private Map<String, MergeSide> everythingOfTheMerged() {
        return merging.preview(kept, merged).choices().stream()
                .collect(Collectors.toMap(MergeChoice::part, choice -> MergeSide.MERGED));
    }

    private int version(OrganisationId id) {
        return queries.sheet(id).kept().version();
    }

    private List<String> found(String text) {
        return queries.rows().page(OrganisationFilter.searching(text), Window.first(50)).stream()
                .map(OrganisationRow::name)
                .toList();
    }

    private List<String> acts(OrganisationId id) {
        return timeline.of(new Subject(OrganisationRegistered.SUBJECT, id.text(), ""), Window.first(20)).stream()
                .map(Timeline.Moment::action)
                .toList();
    }

    private static void refused(Runnable act, String key) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(RefusedException.class, refused ->
                        assertThat(refused.reasons()).extracting(Refusal::key).contains(key));
    }
}
