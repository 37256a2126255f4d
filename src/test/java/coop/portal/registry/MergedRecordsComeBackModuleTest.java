package coop.portal.registry;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.access.Actor;
import coop.portal.access.model.JobRole;
import coop.portal.access.scope.Scope;
import coop.portal.exchange.model.ExchangePermissions;
import coop.portal.kernel.AgencyId;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Remark;
import coop.portal.kernel.Subject;
import coop.portal.kernel.Timeline;
import coop.portal.kernel.UnitId;
import coop.portal.kernel.Window;
import coop.portal.registry.model.ImportBatchId;
import coop.portal.registry.model.ImportLine;
import coop.portal.registry.model.ImportMatch;
import coop.portal.registry.model.ImportVerdict;
import coop.portal.registry.model.MergeActed;
import coop.portal.registry.model.MergeId;
import coop.portal.registry.model.MergeOrder;
import coop.portal.registry.model.MergeSide;
import coop.portal.registry.model.OrganisationImported;
import coop.portal.registry.model.OrganisationRegistered;
import coop.portal.registry.model.RegistryPermissions;
import coop.portal.support.ModuleTest;
import coop.portal.support.Organisations;
import coop.portal.support.UseCase;
import coop.portal.support.Who;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** What was merged is told apart from what is new when a file brings it again. */
@UseCase(value = "REG-20", rule = "MRG-10")
class MergedRecordsComeBackModuleTest extends ModuleTest {

    private final Actor officer = Who.is(JobRole.FOCAL_OFFICER).withItsRights().actor();

    @TempDir
    Path folder;

    @Autowired
    private MergingOrganisations merging;

    @Autowired
    private MergeQueries merges;

    @Autowired
    private OrganisationQueries queries;

    private ImportDesk desk;
    private OrganisationId kept;
    private OrganisationId merged;
    private OrganisationId last;

    /** Three rows of a file are kept: the second was merged into the first. */
    @BeforeEach
    void aMerge() {
        desk = new ImportDesk(application);
        actAs(officer);
        desk.applied(RegistryWorkbook.empty().row().row().row().write(folder, "dau.xlsx"));
        kept = id(0);
        merged = id(1);
        last = id(2);
    }

    private static OrganisationId id(int row) {
        return new OrganisationId(database().queryForObject(
                "SELECT id FROM portal.organisation WHERE code = ?", Long.class, RegistryWorkbook.code(row)));
    }

    private MergeId merge(OrganisationId into, OrganisationId from, Map<String, MergeSide> choices) {
        return merging.merge(new MergeOrder(into, queries.sheet(into).kept().version(), from,
                queries.sheet(from).kept().version(), choices, "trùng"));
    }

    private List<ImportLine> checked(RegistryWorkbook workbook) {
        ImportBatchId id = desk.checked(workbook.write(folder, "lai.xlsx"));
        return desk.lines(id);
    }

    @Test
    void a_row_with_the_code_of_a_merged_record_is_refused_and_leads_to_the_one_that_stayed() {
        MergeId merge = merge(kept, merged, Map.of());
        ImportLine line = checked(RegistryWorkbook.empty().row().row("Số thành viên", 99)).get(1);

        assertThat(line.verdict()).isEqualTo(ImportVerdict.REFUSED);
        assertThat(line.organisation()).isEqualTo(kept);
        assertThat(line.matchedBy()).isEqualTo(ImportMatch.CODE);
        assertThat(line.remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.rule()).isEqualTo("IMP-9");
            assertThat(remark.args()).containsExactly("Hợp tác xã Nông nghiệp số 1 (" + RegistryWorkbook.code(1) + ")",
                    "Hợp tác xã Nông nghiệp số 0 (" + RegistryWorkbook.code(0) + ")");
        });

        merging.undo(merge, "nhầm");
        assertThat(checked(RegistryWorkbook.empty().row().row("Số thành viên", 99)))
                .extracting(ImportLine::verdict).containsExactly(ImportVerdict.UNCHANGED, ImportVerdict.CHANGED);
    }

    @Test
    void its_name_in_its_commune_and_the_code_that_was_given_up_are_known_as_well_and_the_way_is_followed_to_its_end() {
        merge(kept, merged, Map.of("code", MergeSide.MERGED));
        merge(last, kept, Map.of());
        List<ImportLine> lines = checked(RegistryWorkbook.empty()
                .row()
                .row("Mã số HTX/MST", "", "Số thành viên", 99)
                .row("Tên hợp tác xã", "Hợp tác xã Nông nghiệp số 1", "Mã số HTX/MST", RegistryWorkbook.code(7))
                .row("Tên hợp tác xã", "Hợp tác xã Nông nghiệp số 1", "Mã số HTX/MST", "", "Xã/phường/TT", "Xã Nghi Tiến"));

        assertThat(lines.subList(0, 2)).allSatisfy(line -> {
            assertThat(line.verdict()).isEqualTo(ImportVerdict.REFUSED);
            assertThat(line.organisation()).isEqualTo(last);
            assertThat(line.remarks()).extracting(Remark::rule).containsExactly("IMP-9");
        });
        assertThat(lines.get(1).matchedBy()).isEqualTo(ImportMatch.NAME_AND_COMMUNE);
        assertThat(lines.get(2).verdict()).as("another code").isEqualTo(ImportVerdict.NEW);
        assertThat(lines.get(3).remarks()).as("another commune").extracting(Remark::rule).doesNotContain("IMP-9");
    }

    @Test
    @UseCase(value = "REG-10", rule = "SCOPE-1")
    void whoever_does_not_see_the_one_that_stayed_is_not_told_of_it() {
        merge(kept, merged, Map.of());
        UnitId elsewhere = Organisations.in(application).commune(60);
        actAs(Who.is(JobRole.COMMUNE_OFFICER).user(31, "Hồ Thị Sen").of(new AgencyId(4_711), "UBND xã")
                .seeing(new Scope.Within(Set.of(4_711L), Set.of(elsewhere.value()), Set.of()))
                .may(RegistryPermissions.IMPORT_RUN, ExchangePermissions.TASK_OWN));
        ImportLine line = checked(RegistryWorkbook.empty().row().row()).get(1);
        assertThat(line.verdict()).isEqualTo(ImportVerdict.REFUSED);
        assertThat(line.organisation()).isNull();
        assertThat(line.remarks()).extracting(Remark::rule).contains("SCOPE-1").doesNotContain("IMP-9");
    }

    @Test
    @UseCase(value = "REG-20", rule = "MRG-8")
    void the_history_of_what_was_merged_is_read_with_that_of_the_record_that_stayed() {
        merge(kept, merged, Map.of());
        merge(last, kept, Map.of());
        List<Subject> all = Stream.concat(Stream.of(last), merges.within(last).stream().map(row -> row.merged()))
                .map(id -> new Subject(OrganisationRegistered.SUBJECT, id.text(), ""))
                .toList();
        assertThat(all).hasSize(3);
        List<Timeline.Moment> moments = application.getBean(Timeline.class).of(all, Window.first(50));
        assertThat(moments).extracting(moment -> moment.subject().id()).contains(last.text(), kept.text(), merged.text());
        assertThat(moments).filteredOn(moment -> moment.subject().id().equals(merged.text()))
                .extracting(Timeline.Moment::action)
                .containsExactly(MergeActed.LEFT, OrganisationImported.CREATED);
    }
}
