package coop.portal.access;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.access.model.JobRole;
import coop.portal.access.scope.Scope;
import coop.portal.documents.KeepingNumbers;
import coop.portal.documents.NumberQueries;
import coop.portal.documents.model.NumberDraft;
import coop.portal.documents.model.NumberFilter;
import coop.portal.documents.model.NumberId;
import coop.portal.documents.model.PaperSeries;
import coop.portal.checklists.BegunChecklists;
import coop.portal.checklists.model.ChecklistId;
import coop.portal.dissolution.DissolutionQueries;
import coop.portal.dissolution.OpeningCases;
import coop.portal.dissolution.model.CaseFilter;
import coop.portal.dissolution.model.CaseId;
import coop.portal.evaluation.EvaluationQueries;
import coop.portal.evaluation.ScoringEvaluations;
import coop.portal.evaluation.model.EvaluationFilter;
import coop.portal.evaluation.model.EvaluationId;
import coop.portal.exchange.UploadFolder;
import coop.portal.fieldwork.FieldworkQueries;
import coop.portal.fieldwork.FollowingPlans;
import coop.portal.fieldwork.OpeningFieldwork;
import coop.portal.fieldwork.model.AbsenceId;
import coop.portal.fieldwork.model.FieldworkDraft;
import coop.portal.fieldwork.model.FieldworkFilter;
import coop.portal.fieldwork.model.FieldworkId;
import coop.portal.fieldwork.model.PlanLineFilter;
import coop.portal.figures.HandInQueries;
import coop.portal.figures.OpeningPeriods;
import coop.portal.figures.ReportQueries;
import coop.portal.figures.model.HandInFilter;
import coop.portal.figures.model.HandInId;
import coop.portal.figures.model.HandInLineFilter;
import coop.portal.figures.model.PeriodDraft;
import coop.portal.figures.model.PeriodKey;
import coop.portal.figures.model.PeriodKind;
import coop.portal.figures.model.ReportFilter;
import coop.portal.figures.model.ReportId;
import coop.portal.followup.FollowUpQueries;
import coop.portal.followup.model.RecommendationFilter;
import coop.portal.followup.model.RecommendationId;
import coop.portal.followup.model.ReferralFilter;
import coop.portal.followup.model.ReferralId;
import coop.portal.followup.model.ViolationId;
import coop.portal.inspections.InspectionQueries;
import coop.portal.inspections.PlanningInspections;
import coop.portal.inspections.RecordingSignals;
import coop.portal.inspections.model.InspectionBasis;
import coop.portal.inspections.model.InspectionKind;
import coop.portal.inspections.model.InspectionMode;
import coop.portal.inspections.model.InspectionPermissions;
import coop.portal.inspections.model.InspectionTopic;
import coop.portal.inspections.model.ItemDraft;
import coop.portal.inspections.model.PlanFilter;
import coop.portal.inspections.model.PlanId;
import coop.portal.inspections.model.SignalDraft;
import coop.portal.inspections.model.SignalFilter;
import coop.portal.inspections.model.SignalId;
import coop.portal.inspections.model.SignalKind;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Paged;
import coop.portal.reconciliation.ReconciliationQueries;
import coop.portal.reconciliation.model.CorrectionFilter;
import coop.portal.reconciliation.model.DiscrepancyFilter;
import coop.portal.reconciliation.model.DiscrepancyId;
import coop.portal.reconciliation.model.LoadFilter;
import coop.portal.reconciliation.model.LoadId;
import coop.portal.reconciliation.model.RecordFilter;
import coop.portal.quality.QualityQueries;
import coop.portal.quality.model.FindingFilter;
import coop.portal.quality.model.PlaceFilter;
import coop.portal.registry.ImportQueries;
import coop.portal.registry.ImportingRegistry;
import coop.portal.registry.OrganisationQueries;
import coop.portal.registry.model.ImportBatchFilter;
import coop.portal.registry.model.ImportBatchId;
import coop.portal.registry.model.ImportLineFilter;
import coop.portal.registry.model.OrganisationFilter;
import coop.portal.support.FollowUps;
import coop.portal.support.ModuleTest;
import coop.portal.support.Organisations;
import coop.portal.support.Planted;
import coop.portal.support.TestTime;
import coop.portal.support.UseCase;
import coop.portal.support.Who;
import coop.portal.territory.Agencies;
import coop.portal.territory.model.Agency;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Things of one agency and commune, looked at from another one: no list shows them and no use case finds them by their id.
 * Use cases that answer otherwise stand in {@code scope-matrix.csv} with what they answer; the file as it would be now is
 * left in {@code target/scope-matrix.csv}.
 */
@UseCase(value = "ACC-04", rule = "C-03")
class ScopeMatrixModuleTest extends ModuleTest {

    private static final Path WRITTEN = Path.of("src/test/resources/access/scope-matrix.csv");
    private static final Path NOW = Path.of("target/scope-matrix.csv");

    private final Map<Class<?>, Object> ids = new LinkedHashMap<>();
    private static final int DRAFTED = 2027;
    private static final int PLANNED = 2025;
    private Actor owner;
    private Actor outsider;

    @BeforeEach
    void things_of_one_agency() {
        owner = seeing("SO_CONG_THUONG", 0, 1);
        outsider = seeing("SO_XAY_DUNG", 7, 2);
        OrganisationId organisation = Organisations.in(application).cooperative("Đồng Tâm").code(null).registered();
        ids.put(OrganisationId.class, organisation);
        ids.put(PlanId.class, as(owner, () -> bean(PlanningInspections.class).open(DRAFTED)));
        ids.put(FieldworkId.class, as(owner, () -> bean(OpeningFieldwork.class).unplanned(organisation, new FieldworkDraft(
                InspectionKind.SPECIALISED_CHECK, InspectionMode.ON_SITE, InspectionBasis.ASSIGNED, "CV 1",
                Set.of(InspectionTopic.CAPITAL), "a", "b", null, null, 5, null))));
        lineOfPlan(organisation);
        ids.put(AbsenceId.class, new AbsenceId(9));
        database().update("INSERT INTO fieldwork_absence SELECT 9, agency_id, 1, 'A', 'LEAVE', NOW(), NOW(), '', 0, 0 FROM fieldwork");
        ids.put(SignalId.class, as(owner, () -> bean(RecordingSignals.class).record(new SignalDraft(
                organisation, SignalKind.COMPLAINT, TestTime.START.toLocalDate(), Set.of(InspectionTopic.values()[0]), "dân", "1/ĐT", ""))));
        ImportBatchId batch = as(owner, this::upload);
        ids.put(ImportBatchId.class, batch);
        database().update(
                "INSERT INTO import_row (id, batch_id, row_no, verdict, warned, corrected, cells)"
                        + " VALUES (1, ?, 2, 'NEW', FALSE, FALSE, '{}')",
                batch.value());
        ids.put(NumberId.class, as(owner, () -> bean(KeepingNumbers.class).reserve(
                new NumberDraft(PaperSeries.DECISION, null, TestTime.START.toLocalDate(), "về việc kiểm tra"))));
        ids.put(ChecklistId.class, BegunChecklists.in(application).begin(organisation, Objects.requireNonNull(owner.agency()), "scope"));
        ids.put(CaseId.class, as(owner, () -> bean(OpeningCases.class).open(organisation, "Trụ sở đóng cửa")));
        figuresOfOneAgency();
        discrepancy();
        followUps();
    }

    private void lineOfPlan(OrganisationId organisation) {
        String agency = Long.toString(Objects.requireNonNull(owner.agency()).value());
        Planted.in("inspection_plan").with("agency_id", agency).with("stage", "'ISSUED'").with("issued_version", "1").rows(database(), 1);
        Planted.in("inspection_plan_item").with("agency_id", agency).with("year", Integer.toString(PLANNED)).with("plan_id", "1")
                .with("organisation_id", Long.toString(organisation.value())).with("since_version", "1").with("outcome", "'PLANNED'").rows(database(), 1);
    }

    private void followUps() {
        FollowUps followUps = as(owner, () ->
                FollowUps.published(application, organisation(), TestTime.START.toLocalDate()));
        ids.put(ViolationId.class, followUps.violation());
        ids.put(RecommendationId.class, followUps.recommendation());
        ids.put(ReferralId.class, followUps.referral());
    }

    private void figuresOfOneAgency() {
        ids.put(EvaluationId.class, as(owner, () -> bean(ScoringEvaluations.class).begin(organisation(), 2025)));
        PeriodKey key = as(actors.system("test"), () -> bean(OpeningPeriods.class)
                .open(new PeriodDraft(new PeriodKey(PeriodKind.HALF_YEAR, 2026), null, null)));
        ids.put(ReportId.class, as(owner, () -> bean(ReportQueries.class).of(organisation()).getFirst().id()));
        HandInId handIn = HandInId.next();
        database().update("INSERT INTO figures_hand_in (id, period_code, file_name, stage, owner, owner_name, agency_id, created)"
                + " VALUES (?, ?, 'so-lieu.csv', 'CHECKED', 1, 'A', ?, NOW())", handIn.value(), key.text(),
                owner.agency() == null ? null : owner.agency().value());
        database().update("INSERT INTO figures_hand_in_row (id, hand_in_id, row_no, verdict, warned, figures)"
                + " VALUES (1, ?, 2, 'NEW', FALSE, '{\"numbers\":{},\"sources\":{},\"certifications\":\"\"}')", handIn.value());
        ids.put(HandInId.class, handIn);
    }

    /** A load of the owner's agency and a discrepancy of the organisation, which asks for a correction. */
    private void discrepancy() {
        ids.put(LoadId.class, new LoadId(5));
        ids.put(DiscrepancyId.class, new DiscrepancyId(7));
        long agency = Objects.requireNonNull(owner.agency()).value();
        database().update("INSERT INTO reconciliation_load (id, file_name, file_bytes, content_hash, whole, stage, counts,"
                + " agency_id, owner, owner_name, created) VALUES (5, 'a.csv', 1, 'x', TRUE, 'COMPARED',"
                + " '{\"rows\":1,\"identical\":0,\"different\":0,\"onlyNational\":0,\"onlyPortal\":1,\"candidates\":0,"
                + "\"refused\":0,\"differentByItem\":{}}', ?, 1, 'A', '2026-10-05')", agency);
        database().update("INSERT INTO reconciliation_record (id, load_id, row_no, outcome, fields) VALUES (6, 5, 2, 'IDENTICAL', '')");
        database().update("INSERT INTO reconciliation_discrepancy (id, subject, kind, stage, organisation_id, commune_id,"
                + " name, fields, first_load_id, load_id, candidates, raised, stage_since, version)"
                + " VALUES (7, 'O', 'ONLY_PORTAL', 'OPEN', ?, ?, 'Đồng Tâm', '', 5, 5, '', '2026-10-05', '2026-10-05', 0)",
                organisation().value(), Organisations.in(application).commune(0).value());
    }

    @Test
    void no_list_shows_what_lies_out_of_scope() {
        Map<String, Long> shown = new LinkedHashMap<>();
        lists().forEach((name, list) -> {
            assertThat(as(owner, list::get)).as(name + " for the owner").isPositive();
            shown.put(name, (long) as(outsider, list::get));
        });

        assertThat(shown.values()).as(shown.toString()).containsOnly(0L);
    }

    @Test
    void every_list_of_scoped_things_is_looked_at() {
        Set<String> all = Entries.services()
                .flatMap(Entries::methods)
                .filter(method -> Paged.class.isAssignableFrom(method.getReturnType()))
                .map(ScopeMatrixModuleTest::name)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(all).containsExactlyInAnyOrder(
                "AccountQueries.accounts", "AgencyQueries.agencies", "CalendarQueries.years", "DissolutionQueries.cases", "EvaluationQueries.rows", "FieldworkQueries.rows",
                "FollowUpQueries.recommendations", "FollowUpQueries.referrals", "FollowingPlans.lines", "HandInQueries.handIns", "HandInQueries.lines", "ImportQueries.batches",
                "ImportQueries.lines", "InspectionQueries.plans", "LegalQueries.numbers", "MailQueries.letters", "NumberQueries.numbers", "OrganisationQueries.picker", "OrganisationQueries.rows",
                "PaperTemplateQueries.templates", "QualityQueries.findings", "QualityQueries.places", "ReconciliationQueries.corrections", "ReconciliationQueries.discrepancies",
                "ReconciliationQueries.loads", "ReconciliationQueries.records", "RecordingSignals.list", "ReportQueries.rows", "TrailQueries.trail", "UnitQueries.units");
    }

    @Test
    void no_use_case_finds_by_its_id_what_lies_out_of_scope() throws IOException {
        List<String> answers = Entries.services()
                .flatMap(Entries::methods)
                .filter(method -> method.getParameterCount() > 0 && ids.containsKey(method.getParameterTypes()[0]))
                .map(method -> name(method) + "," + answer(method))
                .filter(line -> !line.endsWith(",not found"))
                .sorted()
                .distinct()
                .toList();
        Files.write(NOW, answers);
        assertThat(answers).containsExactlyElementsOf(Files.readAllLines(WRITTEN));
    }

    private static boolean isNothing(Object answer) {
        return Optional.empty().equals(answer) || answer instanceof Collection<?> found && found.isEmpty();
    }

    private interface Rows {
        int get();
    }

    private Map<String, Rows> lists() {
        Map<String, Rows> lists = new LinkedHashMap<>();
        lists.put("organisations", () -> bean(OrganisationQueries.class).rows().count(OrganisationFilter.EMPTY).value());
        lists.put("picker", () -> bean(OrganisationQueries.class).picker().count("dong tam").value());
        lists.put("findings", () -> bean(QualityQueries.class).findings().count(FindingFilter.EMPTY).value());
        lists.put("quality of places", () -> bean(QualityQueries.class).places().count(PlaceFilter.EMPTY).value());
        lists.put("plans", () -> bean(InspectionQueries.class).plans().count(new PlanFilter("", DRAFTED, Set.of(), null)).value());
        lists.put("numbers", () -> bean(NumberQueries.class).numbers().count(NumberFilter.EMPTY).value());
        lists.put("fieldwork", () -> bean(FieldworkQueries.class).rows().count(FieldworkFilter.EMPTY).value());
        lists.put("lines of plans", () -> bean(FollowingPlans.class).lines().count(PlanLineFilter.of(PLANNED)).value());
        lists.put("cases", () -> bean(DissolutionQueries.class).cases().count(CaseFilter.EMPTY).value());
        lists.put("signals", () -> bean(RecordingSignals.class).list().count(SignalFilter.EMPTY).value());
        lists.put("imports", () -> bean(ImportQueries.class).batches().count(ImportBatchFilter.EMPTY).value());
        ImportLineFilter all = ImportLineFilter.all((ImportBatchId) ids.get(ImportBatchId.class));
        lists.put("evaluations", () -> bean(EvaluationQueries.class).rows().count(EvaluationFilter.EMPTY).value());
        lists.put("reports", () -> bean(ReportQueries.class).rows().count(ReportFilter.EMPTY).value());
        lists.put("hand-ins", () -> bean(HandInQueries.class).handIns().count(new HandInFilter("", Set.of(), Set.of())).value());
        HandInLineFilter read = HandInLineFilter.all((HandInId) ids.get(HandInId.class));
        lists.put("lines of hand-ins", () -> bean(HandInQueries.class).lines().count(read).value());
        LoadId load = (LoadId) ids.get(LoadId.class);
        lists.put("loads", () -> bean(ReconciliationQueries.class).loads().count(LoadFilter.EMPTY).value());
        lists.put("records", () -> bean(ReconciliationQueries.class).records().count(new RecordFilter(load, "", Set.of(), Set.of())).value());
        lists.put("discrepancies", () -> bean(ReconciliationQueries.class).discrepancies().count(DiscrepancyFilter.EMPTY).value());
        lists.put("corrections", () -> bean(ReconciliationQueries.class).corrections().count(CorrectionFilter.EMPTY).value());
        lists.put("recommendations", () -> bean(FollowUpQueries.class).recommendations().count(RecommendationFilter.EMPTY).value());
        lists.put("referrals", () -> bean(FollowUpQueries.class).referrals().count(ReferralFilter.EMPTY).value());
        lists.put("lines", () -> bean(ImportQueries.class).lines().count(all).value());
        return lists;
    }

    private String answer(Method method) {
        Object[] arguments = Arrays.stream(method.getParameterTypes()).map(this::argument).toArray();
        return as(outsider, () -> {
            try {
                Object answer = method.invoke(application.getBean(method.getDeclaringClass()), arguments);
                return isNothing(answer) ? "not found" : "answers";
            } catch (InvocationTargetException e) {
                return e.getCause() instanceof NotFoundException ? "not found" : e.getCause().getClass().getSimpleName();
            } catch (IllegalAccessException e) {
                return "closed";
            }
        });
    }

    private @Nullable Object argument(Class<?> type) {
        if (type == int.class) {
            return 0;
        }
        if (type == boolean.class) {
            return false;
        }
        if (type == List.class) {
            return List.of(organisation());
        }
        if (type == ItemDraft.class) {
            return ItemDraft.of(organisation(), InspectionKind.SPECIALISED_CHECK);
        }
        return type == String.class ? "" : ids.get(type);
    }

    private OrganisationId organisation() {
        return (OrganisationId) ids.get(OrganisationId.class);
    }

    private ImportBatchId upload() {
        byte[] file = "Tên hợp tác xã,Mã số HTX,Xã/phường,Huyện\nHợp tác xã A,2999900010,Xã Nghi Mỹ,Huyện Nghi Lộc\n".getBytes(StandardCharsets.UTF_8);
        Path passing = bean(UploadFolder.class).receive(new ByteArrayInputStream(file));
        return bean(ImportingRegistry.class).upload("danh-sach.csv", passing);
    }

    private Actor seeing(String agencyCode, int commune, long user) {
        Agency agency = bean(Agencies.class).byCode(agencyCode, TestTime.START.toLocalDate()).orElseThrow();
        long unit = Organisations.in(application).commune(commune).value();
        return Who.is(JobRole.DEPT_OFFICER)
                .user(user, agencyCode)
                .of(agency.id(), agency.name())
                .seeing(new Scope.Within(Set.of(agency.id().value()), Set.of(unit), Set.of()))
                .may(allRightsButSight())
                .actor();
    }

    /** Whoever reads all plans, such as an auditor, passes their scope by right. */
    private Set<String> allRightsButSight() {
        Set<String> rights = new TreeSet<>(bean(DeclaredPermissions.class).names());
        rights.remove(InspectionPermissions.PLAN_READ_ALL);
        return rights;
    }

    private <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }
}
