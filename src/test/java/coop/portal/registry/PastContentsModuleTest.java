package coop.portal.registry;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.access.model.JobRole;
import coop.portal.access.scope.Scope;
import coop.portal.kernel.OrganisationId;
import coop.portal.registry.model.MergeId;
import coop.portal.registry.model.MergeOrder;
import coop.portal.registry.model.OrganisationDraft;
import coop.portal.registry.model.OrganisationSheet;
import coop.portal.registry.model.PastSheet;
import coop.portal.support.ModuleTest;
import coop.portal.support.Organisations;
import coop.portal.support.TestTime;
import coop.portal.support.UseCase;
import coop.portal.support.Who;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** What sections said before they were changed is still said of the days before the change. */
@UseCase(value = "REG-24", rule = "DAY-10")
class PastContentsModuleTest extends ModuleTest {

    private static final LocalDate TODAY = TestTime.START.toLocalDate();
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);

    @TempDir
    Path folder;

    @Autowired
    private OrganisationQueries queries;

    @Autowired
    private RegisteringOrganisations registering;

    @Autowired
    private MergingOrganisations merging;

    private Organisations organisations;

    @BeforeEach
    void somebodyKeepsTheRegistry() {
        organisations = Organisations.in(application);
        actAs(Who.is(JobRole.FOCAL_OFFICER).withItsRights());
    }

    @Test
    void a_page_of_the_past_says_what_a_section_said_at_the_end_of_that_day() {
        OrganisationId id = organisations.cooperative("Đồng Tâm").capital(500).members(20).registered();
        change(id, draft -> draft.with(draft.capital().charter(dong(700))));
        change(id, draft -> draft.with(draft.capital().charter(dong(800))));
        time.pass(Duration.ofDays(10));
        change(id, draft -> draft.with(draft.capital().charter(dong(900))));

        assertThat(charter(id, YESTERDAY)).isEqualByComparingTo(dong(500));
        assertThat(charter(id, TODAY)).as("of two changes of a day the last").isEqualByComparingTo(dong(800));
        assertThat(charter(id, TODAY.plusDays(9))).isEqualByComparingTo(dong(800));
        assertThat(charter(id, TODAY.plusDays(10))).isEqualByComparingTo(dong(900));
        assertThat(queries.sheet(id, YESTERDAY).sheet().draft().members().official()).isEqualTo(20);
        assertThat(sections()).as("what did not change is not kept").containsOnly("CAPITAL");
    }

    @Test
    void a_moved_seat_is_where_it_was_and_its_telephone_is_masked_by_where_it_is() {
        OrganisationId id = organisations.cooperative("Đồng Tâm").in(organisations.commune(5)).address("Xóm 3")
                .phone("0912345678").registered();
        change(id, draft -> draft.with(organisations.cooperative("x").in(organisations.commune(7)).address("Xóm 9")
                .phone("0987654321").draft().seat()));

        PastSheet then = queries.sheet(id, YESTERDAY);
        assertThat(then.sheet().draft().seat().commune()).isEqualTo(organisations.commune(5));
        assertThat(then.sheet().draft().seat().address()).isEqualTo("Xóm 3");
        assertThat(then.sheet().place()).isNotEqualTo(queries.sheet(id).place());
        assertThat(then.sheet().draft().seat().phone()).as("how it is reached is of today").isEqualTo("0987654321");
        assertThat(database().queryForList("SELECT content FROM portal.organisation_past", String.class))
                .noneMatch(content -> content.contains("0912345678"));

        actAs(Who.is(JobRole.COMMUNE_OFFICER).withItsRights()
                .seeing(new Scope.Within(Set.of(), Set.of(organisations.commune(7).value()), Set.of())));
        OrganisationSheet theirs = queries.sheet(id, YESTERDAY).sheet();
        assertThat(theirs.hidden()).isFalse();
        assertThat(theirs.draft().seat().phone()).isEqualTo("0987654321");
    }

    @Test
    void what_a_merge_changed_was_never_so_once_it_is_undone() {
        OrganisationId kept = organisations.cooperative("Một").capital(500).registered();
        OrganisationId merged = organisations.cooperative("Hai").capital(700).registered();
        change(merged, draft -> draft.with(draft.capital().charter(dong(600))));
        List<Map<String, Object>> before = lines();
        time.pass(Duration.ofDays(2));
        MergeId merge = merging.merge(new MergeOrder(kept, 0, merged, 1, Map.of(), "trùng"));
        change(kept, draft -> draft.with(draft.capital().charter(dong(999))));
        assertThat(charter(kept, TODAY)).isEqualByComparingTo(dong(500));

        time.pass(Duration.ofDays(2));
        merging.undo(merge, "nhầm");
        assertThat(charter(merged, YESTERDAY)).isEqualByComparingTo(dong(700));
        assertThat(charter(kept, TODAY)).as("what was changed since stays changed").isEqualByComparingTo(dong(500));
        assertThat(lines()).containsAll(before);
    }

    @Test
    void what_a_file_changed_was_never_so_once_it_is_undone() {
        ImportDesk desk = new ImportDesk(application);
        desk.applied(RegistryWorkbook.empty().row("Số thành viên", 40).write(folder, "dau.xlsx"));
        OrganisationId id = new OrganisationId(database()
                .queryForObject("SELECT id FROM portal.organisation", Long.class));
        change(id, draft -> draft.with(draft.capital().charter(dong(5))));
        List<Map<String, Object>> before = lines();
        time.pass(Duration.ofDays(3));
        var batch = desk.applied(RegistryWorkbook.empty().row("Số thành viên", 99).write(folder, "lai.xlsx"));
        assertThat(members(id, TODAY)).isEqualTo(40);
        assertThat(members(id, TODAY.plusDays(3))).isEqualTo(99);

        time.pass(Duration.ofDays(1));
        desk.undo(batch);
        assertThat(members(id, TODAY.plusDays(3))).isEqualTo(40);
        assertThat(lines()).isEqualTo(before);
    }

    private void change(OrganisationId id, UnaryOperator<OrganisationDraft> change) {
        OrganisationSheet now = queries.sheet(id);
        registering.correct(id, now.kept().version(), change.apply(now.draft()), "theo hồ sơ", true);
    }

    private @org.jspecify.annotations.Nullable BigDecimal charter(OrganisationId id, LocalDate day) {
        return queries.sheet(id, day).sheet().draft().capital().charter();
    }

    private @org.jspecify.annotations.Nullable Integer members(OrganisationId id, LocalDate day) {
        return queries.sheet(id, day).sheet().draft().members().official();
    }

    private static List<String> sections() {
        return database().queryForList("SELECT section FROM portal.organisation_past", String.class);
    }

    private static List<Map<String, Object>> lines() {
        return database().queryForList("SELECT * FROM portal.organisation_past ORDER BY organisation_id, section, until");
    }

    private static BigDecimal dong(long millions) {
        return BigDecimal.valueOf(millions * 1_000_000);
    }
}
