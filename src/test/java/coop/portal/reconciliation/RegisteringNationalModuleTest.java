package coop.portal.reconciliation;

import static coop.portal.reconciliation.NationalFiles.csv;
import static coop.portal.reconciliation.NationalFiles.row;
import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.exchange.WorkbookWriter;
import coop.portal.exchange.model.OutColumn;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Subject;
import coop.portal.kernel.Timeline;
import coop.portal.kernel.Window;
import coop.portal.reconciliation.model.DiscrepancyKind;
import coop.portal.reconciliation.model.DiscrepancyRow;
import coop.portal.reconciliation.model.LoadCounts;
import coop.portal.registry.KnownElsewhere;
import coop.portal.registry.RegisteringKnown;
import coop.portal.registry.model.Activity;
import coop.portal.registry.model.OrganisationDraft;
import coop.portal.registry.model.OrganisationRegistered;
import coop.portal.registry.model.Person;
import coop.portal.registry.model.PersonRole;
import coop.portal.support.OrganisationBuilder;
import coop.portal.support.UseCase;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only the national system knows comes into the registry; workbooks are read like text; merged records take theirs along. */
class RegisteringNationalModuleTest extends ReconciliationModuleTest {

    private static final String AN = "Nguyễn Văn An";
    private static final String ACTIVE = "Đang hoạt động";

    @TempDir
    Path folder;

    private String code = "";

    @BeforeEach
    void a_code_that_nobody_has() {
        code = OrganisationBuilder.nextCode();
    }

    @Test
    @UseCase(value = "REC-02", rule = "S-11")
    void an_organisation_that_only_the_national_system_knows_is_registered_from_what_it_says() {
        load(csv(row(code, "Hợp tác xã Sông Lam", "Xóm 3, " + place(0), "0161", AN, "Tạm ngừng kinh doanh", "20/05/2020")));
        DiscrepancyRow only = only();
        assertThat(only.kind()).isEqualTo(DiscrepancyKind.ONLY_NATIONAL);
        String reference = "national:" + only.id().text();

        KnownElsewhere.Known known = as(focal, () -> bean(RegisteringKnown.class).find(reference)).orElseThrow();
        assertThat(known.draft().identity().code()).isEqualTo(code);
        assertThat(known.draft().seat().commune()).isEqualTo(organisations().commune(0));
        assertThat(known.draft().seat().address()).isEqualTo("Xóm 3");
        assertThat(known.draft().seat().phone()).isNull();
        assertThat(known.draft().people())
                .as("a name and nothing else of people")
                .containsExactly(Person.of(AN, PersonRole.DIRECTOR, null));
        assertThat(known.draft().registration().firstCertDate()).isEqualTo("2020-05-20");

        OrganisationId registered = as(focal, () -> bean(RegisteringKnown.class).register(reference, completed(known.draft()), true));

        assertThat(sheet(only.id()).row().organisation()).isEqualTo(registered);
        assertThat(sheet(only.id()).row().kind()).as("the status still differs").isEqualTo(DiscrepancyKind.DIFFERENT);
        assertThat(as(focal, () -> bean(RegisteringKnown.class).find(reference))).isEmpty();
        assertThat(as(focal, () -> bean(Timeline.class).of(
                        new Subject(OrganisationRegistered.SUBJECT, registered.text(), ""), Window.first(9))))
                .filteredOn(moment -> moment.action().equals("registry.action.organisation-known-elsewhere"))
                .singleElement()
                .satisfies(moment -> assertThat(moment.reason()).contains("hệ thống quốc gia"));
    }

    @Test
    @UseCase(value = "REC-01", rule = "L-01")
    void a_workbook_is_read_like_the_text_that_says_the_same() throws IOException {
        organisations().cooperative("Một").code(code).registered();
        Path file = folder.resolve("quoc-gia.xlsx");
        List<String> captions = List.of("Mã số", "Tên hợp tác xã", "Địa chỉ trụ sở", "Người đại diện", "Tình trạng pháp lý");
        try (OutputStream out = Files.newOutputStream(file); WorkbookWriter workbook = new WorkbookWriter(out)) {
            List<OutColumn<List<String>>> columns = new ArrayList<>();
            for (int i = 0; i < captions.size(); i++) {
                int column = i;
                columns.add(OutColumn.text(captions.get(i), cells -> cells.get(column)));
            }
            workbook.sheet("Danh sách", columns)
                    .accept(List.of(code, "Hợp tác xã Một", place(0), "Trần Thị Hoa", "Tạm ngừng kinh doanh"));
        }

        LoadCounts counts = load(file);

        assertThat(counts.different()).isEqualTo(1);
        assertThat(only().items()).extracting(Enum::name).contains("REPRESENTATIVE", "STATUS");
    }

    @Test
    @UseCase(value = "REG-20", rule = "MRG-5")
    void discrepancies_go_along_with_a_merged_record_and_come_back() {
        OrganisationId merged = organisations().cooperative("Một").code(code).registered();
        OrganisationId kept = organisations().cooperative("Hai").registered();
        load(csv(row(code, "Hợp tác xã Một", place(0), "0161", "Trần Thị Hoa", ACTIVE, "20/05/2020")), false);
        assertThat(only().organisation()).isEqualTo(merged);
        MergedDiscrepancies belongings = bean(MergedDiscrepancies.class);
        assertThat(belongings.of(merged)).hasSize(1);

        List<String> moved = transaction.execute(status -> belongings.move(merged, kept));
        assertThat(only().organisation()).isEqualTo(kept);
        assertThat(belongings.of(merged)).isEmpty();

        transaction.executeWithoutResult(status -> belongings.moveBack(merged, kept, moved));
        assertThat(only().organisation()).isEqualTo(merged);
    }

    private static OrganisationDraft completed(OrganisationDraft draft) {
        OrganisationDraft sample = OrganisationBuilder.cooperative("x").draft();
        Activity activity = new Activity(sample.activity().sector(), sample.activity().agriSubType(),
                draft.activity().industries(), sample.activity().flags());
        return draft.with(activity).with(sample.members()).with(sample.capital()).with(sample.governance())
                .with(sample.managers());
    }
}
