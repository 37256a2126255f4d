package coop.portal.reconciliation;

import static coop.portal.reconciliation.NationalFiles.csv;
import static coop.portal.reconciliation.NationalFiles.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.portal.support.Who;
import coop.portal.registry.model.MergeOrder;
import coop.portal.registry.MergingOrganisations;
import coop.portal.access.model.JobRole;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.RefusedException;
import coop.portal.reconciliation.model.DiscrepancyKind;
import coop.portal.reconciliation.model.DiscrepancyRow;
import coop.portal.reconciliation.model.DiscrepancyStage;
import coop.portal.reconciliation.model.LoadCounts;
import coop.portal.reconciliation.model.NationalValues;
import coop.portal.reconciliation.model.PublicItem;
import coop.portal.registry.OrganisationQueries;
import coop.portal.registry.model.LegalStatus;
import coop.portal.registry.model.OperatingStatus;
import coop.portal.support.OrganisationBuilder;
import coop.portal.support.Queries;
import coop.portal.support.UseCase;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Exports are read, recognised and compared; the registry stays as it is. */
class LoadingModuleTest extends ReconciliationModuleTest {

    private static final String AN = "Nguyễn Văn An";
    private static final String ACTIVE = "Đang hoạt động";

    @Test
    @UseCase(value = "REC-01", rule = "L-04")
    void rows_are_recognised_by_code_and_else_by_name_and_commune() {
        String code = OrganisationBuilder.nextCode();
        organisations().cooperative("Một").code(code).registered();
        OrganisationId codeless = organisations().cooperative("Hai").code(null).registered();
        organisations().cooperative("Ba").registered();

        LoadCounts counts = load(csv(
                row(code, "HTX Một", place(0), "0161", AN, ACTIVE, "20/05/2020"),
                row("2999900010", "Hợp tác xã Hai", place(0), "0161", AN, ACTIVE, "20/05/2020"),
                row("2999900028", "Hợp tác xã Ba", place(0), "0161", AN, ACTIVE, "20/05/2020"),
                row("2999900035", "Hợp tác xã Bốn", place(0), "0161", AN, ACTIVE, "20/05/2020")));

        assertThat(counts.identical()).isEqualTo(1);
        assertThat(counts.different()).isEqualTo(1);
        assertThat(counts.candidates()).isEqualTo(1);
        assertThat(counts.onlyNational()).isEqualTo(1);
        assertThat(counts.onlyPortal()).isZero();
        assertThat(open()).filteredOn(row -> row.kind() == DiscrepancyKind.DIFFERENT).singleElement()
                .satisfies(row -> assertThat(row.organisation()).isEqualTo(codeless))
                .satisfies(row -> assertThat(row.items()).containsExactly(PublicItem.CODE));
    }

    @Test
    @UseCase(value = "REG-20", rule = "MRG-10")
    void the_code_of_a_merged_record_leads_to_what_it_is_part_of_and_is_a_question_where_both_codes_are_there() {
        String stays = OrganisationBuilder.nextCode();
        String merged = OrganisationBuilder.nextCode();
        OrganisationId kept = organisations().cooperative("Một").code(stays).registered();
        OrganisationId gone = organisations().cooperative("Hai").code(merged).registered();
        as(Who.is(JobRole.FOCAL_OFFICER).withItsRights().actor(), () -> application.getBean(MergingOrganisations.class)
                .merge(new MergeOrder(kept, 0, gone, 0, Map.of(), "trùng")));
        String row = row(merged, "Hợp tác xã Một", place(0), "0161", AN, ACTIVE, "20/05/2020");

        LoadCounts alone = load(csv(row));
        assertThat(alone.differentByItem()).isEqualTo(Map.of(PublicItem.CODE, 1));
        assertThat(alone.onlyNational()).isZero();
        LoadCounts both = load(csv(row, row(stays, "Hợp tác xã Một", place(0), "0161", AN, ACTIVE, "20/05/2020")));
        assertThat(both.identical()).isEqualTo(1);
        assertThat(both.candidates()).isEqualTo(1);
        assertThat(both.onlyNational()).isZero();
    }

    @Test
    @UseCase(value = "REC-01", rule = "L-01")
    void another_order_of_columns_with_semicolons_and_other_captions_is_understood() {
        String code = OrganisationBuilder.nextCode();
        organisations().cooperative("Một").code(code).registered();

        LoadCounts counts = load(NationalFiles.file("Tên HTX;Tình trạng pháp lý;Mã số thuế\nHợp tác xã Một;Tạm ngừng kinh doanh;" + code + "\n"));

        assertThat(counts.differentByItem()).isEqualTo(Map.of(PublicItem.STATUS, 1));
        assertThatThrownBy(() -> load(NationalFiles.file("Họ tên,Điện thoại\nA,0912345678\nB,0912345679\n")))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    @UseCase(value = "REC-01", rule = "L-05")
    void what_the_national_system_lacks_is_told_of_whole_files_only() {
        organisations().cooperative("Một").registered();
        organisations().cooperative("Hai").status(LegalStatus.TERMINATED, OperatingStatus.CEASED).registered();
        organisations().group("Ba").code(null).registered();
        String stranger = row("2999900010", "Hợp tác xã Lạ", place(0), null, null, null, null);

        assertThat(load(csv(stranger), false).onlyPortal()).isZero();
        assertThat(load(csv(stranger), true).onlyPortal()).isEqualTo(1);
        assertThat(open()).extracting(DiscrepancyRow::kind)
                .containsExactlyInAnyOrder(DiscrepancyKind.ONLY_NATIONAL, DiscrepancyKind.ONLY_PORTAL);
    }

    @Test
    @UseCase(value = "REC-01", rule = "L-06")
    void the_same_file_again_changes_nothing_a_newer_one_confirms_and_an_older_one_is_refused() {
        String code = OrganisationBuilder.nextCode();
        organisations().cooperative("Một").code(code).registered();
        Path first = csv(row(code, "Hợp tác xã Một", place(0), "0161", "Trần Thị Hoa", ACTIVE, "20/05/2020"));
        load(first);
        List<DiscrepancyRow> before = open();
        List<Map<String, Object>> trail = raised();

        LoadCounts again = load(first);

        assertThat(again.different()).isEqualTo(1);
        assertThat(open()).isEqualTo(before);
        assertThat(raised()).isEqualTo(trail);
        assertThat(database().queryForObject("SELECT COUNT(*) FROM reconciliation_load", Integer.class)).isEqualTo(1);

        load(csv(row(code, "Hợp tác xã Một", place(0), "0161", AN, ACTIVE, "20/05/2020")));
        assertThat(open()).isEmpty();
        assertThat(sheet(before.getFirst().id()).row().stage()).isEqualTo(DiscrepancyStage.CONFIRMED);
        assertThatThrownBy(() -> load(first)).isInstanceOf(RefusedException.class)
                .hasMessage("reconciliation.refusal.load-superseded");
    }

    @Test
    @UseCase(value = "REC-01", rule = "L-02")
    void rows_that_cannot_be_compared_are_refused_and_their_organisation_is_not_missing() {
        String code = OrganisationBuilder.nextCode();
        organisations().cooperative("Một").code(code).registered();

        LoadCounts counts = load(csv(
                row(code, "Hợp tác xã Một", place(0), "0161", AN, "Không rõ", "20/05/2020"),
                row("2999900010", "Hợp tác xã Lạ", place(0), null, null, null, null),
                row("2999900010", "Hợp tác xã Lạ", place(0), null, null, null, null)));

        assertThat(counts.refused()).isEqualTo(2);
        assertThat(counts.onlyPortal()).isZero();
        assertThat(database().queryForList("SELECT refusal FROM reconciliation_record ORDER BY row_no", String.class))
                .containsExactly("reconciliation.refusal.record.status-unknown", null, "reconciliation.refusal.record.duplicate-code");
    }

    @Test
    @UseCase(value = "REC-01", rule = "L-08")
    void the_national_values_are_kept_as_loaded_and_the_registry_stays_untouched() {
        String code = OrganisationBuilder.nextCode();
        OrganisationId id = organisations().cooperative("Một").code(code).registered();
        Object before = as(focal, () -> bean(OrganisationQueries.class).sheet(id));

        load(csv(row(code, "HTX MỘT", "Xã Không Có, Tỉnh Nghệ An", "0162", "Trần Thị Hoa", "Tạm ngừng kinh doanh", "21/05/2020")));

        assertThat(as(focal, () -> bean(OrganisationQueries.class).sheet(id))).isEqualTo(before);
        NationalValues kept = Objects.requireNonNull(sheet(only().id()).national());
        assertThat(kept.name()).isEqualTo("HTX MỘT");
        assertThat(kept.status()).isEqualTo("Tạm ngừng kinh doanh");
        assertThat(kept.certificateDay()).isEqualTo(LocalDate.of(2020, 5, 21));
    }

    @Test
    @UseCase(value = "REC-01", rule = "L-07")
    void the_command_tells_the_counts_and_a_check_keeps_nothing() {
        String code = OrganisationBuilder.nextCode();
        organisations().cooperative("Một").code(code).registered();
        String file = csv(row(code, "Hợp tác xã Một", place(0), "0161", "Trần Thị Hoa", ACTIVE, "20/05/2020")).toString();

        String checked = NationalFiles.run(application, "import national", file, "--check", "--json");

        assertThat(checked).contains("\"rows\" : 1", "\"matched\" : 1", "\"different\" : 1", "\"representative\" : 1", "\"applied\" : false");
        assertThat(database().queryForObject("SELECT COUNT(*) FROM reconciliation_load", Integer.class)).isZero();
        assertThat(open()).isEmpty();
        assertThat(NationalFiles.run(application, "import national", file)).contains("Khác về Người đại diện: 1");
        assertThat(open()).hasSize(1);
    }

    @Test
    void a_comparison_asks_the_registry_once_for_many_rows() {
        List<String> rows = IntStream.range(0, 60)
                .mapToObj(i -> row(OrganisationBuilder.nextCode(), "Hợp tác xã Lạ " + i, place(i % 5), null, null, null, null))
                .toList();
        Path few = csv(rows.subList(0, 5).toArray(String[]::new));
        Path many = csv(rows.toArray(String[]::new));

        int small = Queries.counted(() -> load(few)).size();
        int large = Queries.counted(() -> load(many)).size();

        assertThat(large).isLessThanOrEqualTo(small + 3);
    }

    private List<Map<String, Object>> raised() {
        return database().queryForList("SELECT * FROM reconciliation_discrepancy ORDER BY id");
    }
}
