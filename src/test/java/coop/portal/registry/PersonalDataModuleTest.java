package coop.portal.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.portal.access.Actor;
import coop.portal.access.Can;
import coop.portal.access.model.JobRole;
import coop.portal.access.scope.Scope;
import coop.portal.exchange.SourceWorkbook;
import coop.portal.exchange.model.ExchangePermissions;
import coop.portal.exchange.model.UploadLimits;
import coop.portal.kernel.AgencyId;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.RefusedException;
import coop.portal.kernel.Subject;
import coop.portal.kernel.Timeline;
import coop.portal.kernel.UnitId;
import coop.portal.kernel.Window;
import coop.portal.registry.model.ImportBatchId;
import coop.portal.registry.model.ImportField;
import coop.portal.registry.model.OrganisationDraft;
import coop.portal.registry.model.OrganisationFilter;
import coop.portal.registry.model.OrganisationRegistered;
import coop.portal.registry.model.Person;
import coop.portal.registry.model.PersonRole;
import coop.portal.registry.model.RegistryPermissions;
import coop.portal.registry.model.SimilarQuery;
import coop.portal.support.ModuleTest;
import coop.portal.support.Organisations;
import coop.portal.support.PersonalReaders;
import coop.portal.support.UseCase;
import coop.portal.support.Who;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@UseCase(value = "REG-05", rule = {"PD-1", "PD-2"})
class PersonalDataModuleTest extends ModuleTest {

    private static final LocalDate BORN = LocalDate.of(1985, 1, 17);
    private static final List<String> SECRETS = List.of("040085123412", "0986326123", "0912345678", "1985-01-17", "17/01/1985");
    /** From sources that tell the name of a representative and nothing else of people, each of which has a test of that. */
    private static final String NAMES_ONLY = "registry.RegisteringKnown.find";

    private static final AgencyId AGENCY = new AgencyId(4_711);

    @TempDir
    Path folder;

    private ImportDesk desk;
    private UnitId here;
    private OrganisationId one;
    private OrganisationId other;

    @BeforeEach
    void anOrganisationWithPeople() {
        Organisations organisations = Organisations.in(application);
        desk = new ImportDesk(application);
        here = organisations.commune(0);
        Person director = new Person("Võ Thanh Tâm", PersonRole.DIRECTOR, true, "040085123412", BORN, null, "0912345678", null,
                null, null);
        one = organisations.cooperative("Đồng Tâm").address("Xóm 1").phone("0986326123").people(director).registered();
        other = organisations.cooperative("Đồng Tâm 1").address("Xóm 1").phone("0986326123").people(director).registered();
    }

    /** Who reads, and whether personal data of the commune are shown to them as they are kept. */
    private Actor reader(Scope scope, String... rights) {
        return Who.is(JobRole.FOCAL_OFFICER).user(41, "Hồ Thị Sen").of(AGENCY, "Sở").seeing(scope)
                .may(RegistryPermissions.ORGANISATION_READ, RegistryPermissions.ORGANISATION_WRITE,
                        RegistryPermissions.ORGANISATION_MERGE, RegistryPermissions.IMPORT_RUN,
                        ExchangePermissions.TASK_OWN)
                .may(rights)
                .actor();
    }

    @Test
    void every_reader_masks_for_those_without_the_right_and_for_those_who_are_not_in_charge_of_the_commune() {
        Scope sector = new Scope.Within(Set.of(AGENCY.value()), Set.of(), Set.of("AGRICULTURE"));
        for (Actor actor : List.of(
                reader(Scope.EVERYTHING),
                reader(sector, RegistryPermissions.PERSONAL_DATA_READ),
                reader(new Scope.Within(Set.of(AGENCY.value()), Set.of(here.value()), Set.of())))) {
            told(actor).forEach((reader, words) ->
                    assertThat(words).as("%s for %s", reader, actor.scope()).doesNotContain(SECRETS));
        }
    }

    @Test
    void the_commune_in_charge_and_the_province_read_them() {
        for (Scope scope : List.of(
                Scope.EVERYTHING, new Scope.Within(Set.of(AGENCY.value()), Set.of(here.value()), Set.of()))) {
            Map<String, String> told = told(reader(scope, RegistryPermissions.PERSONAL_DATA_READ));
            assertThat(told.get("registry.OrganisationQueries.sheet(OrganisationId)")).contains("040085123412", "0986326123", "0912345678");
            assertThat(told.get("registry.OrganisationQueries.rows()")).contains("0986326123");
            assertThat(told.get("registry.MergingOrganisations.preview(OrganisationId OrganisationId)")).contains("040085123412");
            assertThat(told.get("registry.ImportQueries.lines()")).contains("0986326123");
        }
    }

    @Test
    void whoever_reads_personal_data_of_people_is_on_the_list_of_readers() {
        Set<String> known = new HashSet<>(told(reader(Scope.EVERYTHING)).keySet());
        known.add(NAMES_ONLY);
        assertThat(known).containsAll(PersonalReaders.of(application));
    }

    @Test
    void the_roles_that_read_them_are_those_of_the_domain() {
        List<JobRole> reading = new ArrayList<>();
        for (JobRole role : JobRole.values()) {
            if (Who.is(role).withItsRights().actor().may(RegistryPermissions.PERSONAL_DATA_READ)) {
                reading.add(role);
            }
        }
        assertThat(reading).containsExactlyInAnyOrder(
                JobRole.FOCAL_OFFICER, JobRole.FOCAL_MANAGER, JobRole.COMMUNE_OFFICER, JobRole.COMMUNE_LEADER);
        actAs(reader(new Scope.Within(Set.of(), Set.of(here.value()), Set.of()), RegistryPermissions.PERSONAL_DATA_READ));
        Can can = application.getBean(Can.class);
        assertThat(can.performIn(RegistryPermissions.PERSONAL_DATA_READ, here)).isTrue();
        assertThat(can.performIn(RegistryPermissions.PERSONAL_DATA_READ, null)).isFalse();
    }

    @Test
    @UseCase(value = "EXC-03", rule = "PD-3")
    void refused_rows_with_phones_are_given_for_a_purpose_that_the_trail_keeps() {
        actAs(reader(Scope.EVERYTHING, RegistryPermissions.PERSONAL_DATA_READ));
        ImportBatchId id = desk.checked(RegistryWorkbook.empty().row("Số thành viên", -1).row("Số thành viên", -2, "Điện thoại", "")
                .write(folder, "so.xlsx"));
        ImportDownloads downloads = application.getBean(ImportDownloads.class);
        assertThatThrownBy(() -> downloads.refused(id, " ", new ByteArrayOutputStream())).isInstanceOf(RefusedException.class);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        downloads.refused(id, "trả lại xã để sửa", out);
        assertThat(text(out)).contains("0986326123");
        assertThat(database().queryForMap("SELECT reason, changes, actor_name FROM portal.audit_entry WHERE action = ?",
                        "exchange.action.personal-data-exported"))
                .containsEntry("reason", "trả lại xã để sửa")
                .containsEntry("actor_name", "Hồ Thị Sen")
                .extractingByKey("changes").asString().contains("\"2\"", "exchange.export.people", "\"1\"");
    }

    @Test
    void a_row_that_shows_its_mask_keeps_its_phone_when_it_is_corrected_and_none_is_read_from_a_mask() {
        actAs(reader(Scope.EVERYTHING));
        ImportBatchId id = desk.checked(RegistryWorkbook.empty().row("Số thành viên", -1).row("Điện thoại", "098****123")
                .write(folder, "so.xlsx"));
        application.getBean(CorrectingImports.class).correct(id, 5, Map.of(
                ImportField.PHONE, desk.line(id, 5).cells().get(ImportField.PHONE).shown(), ImportField.MEMBERS, "7"));
        desk.apply(id);
        assertThat(database().queryForList("SELECT COALESCE(phone, '-') FROM portal.organisation WHERE code IN (?, ?) ORDER BY code",
                String.class, RegistryWorkbook.code(0), RegistryWorkbook.code(1)))
                .containsExactlyInAnyOrder("0986326123", "-");
    }

    /** What each reader of personal data tells somebody. */
    private Map<String, String> told(Actor actor) {
        actAs(actor);
        OrganisationQueries queries = application.getBean(OrganisationQueries.class);
        RegisteringOrganisations registering = application.getBean(RegisteringOrganisations.class);
        OrganisationDraft shown = queries.sheet(one).draft();
        OrganisationDraft mine = shown.with(shown.seat().reachedBy("0977777777", null)).with(List.of());
        CheckingRegister checking = application.getBean(CheckingRegister.class);
        ImportQueries imports = application.getBean(ImportQueries.class);
        Map<String, String> told = new TreeMap<>();
        told.put("registry.OrganisationQueries.sheet(OrganisationId)", queries.sheet(one).toString());
        told.put("registry.OrganisationQueries.sheet(OrganisationId LocalDate)",
                queries.sheet(one, LocalDate.of(2026, 10, 1)).toString());
        told.put("registry.OrganisationQueries.rows()",
                queries.rows().page(OrganisationFilter.EMPTY, Window.first(50)).toString());
        told.put("registry.CheckingRegister.of(Collection)", checking.of(List.of(one)).toString());
        told.put("registry.CheckingRegister.after(long int)", checking.after(0, 50).toString());
        told.put("registry.MergingOrganisations.preview(OrganisationId OrganisationId)",
                application.getBean(MergingOrganisations.class).preview(one, other).toString());
        told.put("registry.SimilarOrganisations.find",
                application.getBean(SimilarOrganisations.class).find(SimilarQuery.of(other, shown)).toString());
        told.put("registry.RegisteringOrganisations.differences", registering.differences(one, mine).toString());
        told.put("registry.RegisteringOrganisations.check", registering.check(shown, one).toString());
        told.put("kernel.Timeline.of", application.getBean(Timeline.class)
                .of(new Subject(OrganisationRegistered.SUBJECT, one.text(), ""), new Window(0, 50, List.of()))
                .toString());
        imports(told, imports);
        publicItems(told);
        return told;
    }

    /** Other sources know of an organisation what the public look-up tells: of people no more than a name (NĐ92 29). */
    private void publicItems(Map<String, String> told) {
        told.put("registry.RegisteringKnown.find(String)",
                application.getBean(RegisteringKnown.class).find("nowhere:1").toString());
    }

    private void imports(Map<String, String> told, ImportQueries imports) {
        String code = database().queryForObject("SELECT code FROM portal.organisation WHERE id = ?", String.class, one.value());
        ImportBatchId id = desk.checked(RegistryWorkbook.empty()
                .row("Mã số HTX/MST", code, "Số thành viên", -1)
                .row("Mã số HTX/MST", "29999", "Số thành viên", -1, "Điện thoại", "")
                .write(folder, "so-" + told.hashCode() + ".xlsx"));
        told.put("registry.ImportQueries.lines()", desk.lines(id).toString());
        told.put("registry.ImportQueries.line(ImportBatchId int)", imports.line(id, 5).toString());
        told.put("registry.ImportQueries.offer(ImportBatchId)", imports.offer(id).samples().getFirst().toString());
        told.put("registry.ImportQueries.offer(ImportBatchId int)",
                imports.offer(id, imports.offer(id).mapping().sheet()).samples().getFirst().toString());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        application.getBean(ImportDownloads.class).refused(id, "kiểm thử", out);
        told.put("registry.ImportDownloads.refused", text(out));
        told.put("registry.CorrectingImports.correct(ImportBatchId int Map)", application.getBean(CorrectingImports.class)
                .correct(id, 5, Map.of(ImportField.MEMBERS, "-2")).toString());
    }

    private String text(ByteArrayOutputStream workbook) {
        try {
            Path file = Files.write(folder.resolve("tra-lai.xlsx"), workbook.toByteArray());
            try (SourceWorkbook source = SourceWorkbook.open(file, "tra-lai.xlsx", UploadLimits.USUAL)) {
                return source.head(source.sheets().getFirst()).toString();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
