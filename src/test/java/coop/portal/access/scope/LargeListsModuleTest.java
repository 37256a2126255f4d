package coop.portal.access.scope;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.access.Actor;
import coop.portal.access.model.AccountFilter;
import coop.portal.access.model.AccountState;
import coop.portal.access.model.JobRole;
import coop.portal.access.persistence.AccountRows;
import coop.portal.audit.model.TrailFilter;
import coop.portal.audit.persistence.TrailRows;
import coop.portal.evaluation.model.EvaluationFilter;
import coop.portal.evaluation.model.EvaluationState;
import coop.portal.evaluation.persistence.EvaluationRows;
import coop.portal.fieldwork.model.FieldworkFilter;
import coop.portal.fieldwork.persistence.FieldworkRows;
import coop.portal.figures.model.HandInFilter;
import coop.portal.figures.model.HandInId;
import coop.portal.figures.model.HandInLineFilter;
import coop.portal.figures.model.HandInVerdict;
import coop.portal.figures.model.PeriodKey;
import coop.portal.figures.model.ReportFilter;
import coop.portal.figures.model.ReportState;
import coop.portal.figures.persistence.HandInLines;
import coop.portal.figures.persistence.HandIns;
import coop.portal.figures.persistence.ReportRows;
import coop.portal.inspections.model.PlanFilter;
import coop.portal.inspections.model.PlanStage;
import coop.portal.inspections.model.SignalFilter;
import coop.portal.inspections.persistence.PlanRows;
import coop.portal.inspections.persistence.SignalRows;
import coop.portal.kernel.AgencyId;
import coop.portal.kernel.SortBy;
import coop.portal.kernel.UnitId;
import coop.portal.kernel.Window;
import coop.portal.quality.model.FindingFilter;
import coop.portal.quality.persistence.FindingRows;
import coop.portal.reconciliation.model.CorrectionFilter;
import coop.portal.reconciliation.model.DiscrepancyFilter;
import coop.portal.reconciliation.model.DiscrepancyStage;
import coop.portal.reconciliation.model.LoadFilter;
import coop.portal.reconciliation.model.LoadId;
import coop.portal.reconciliation.model.RecordFilter;
import coop.portal.reconciliation.persistence.CorrectionRows;
import coop.portal.reconciliation.persistence.DiscrepancyRows;
import coop.portal.reconciliation.persistence.Loads;
import coop.portal.reconciliation.persistence.RecordRows;
import coop.portal.registry.model.ImportBatchFilter;
import coop.portal.registry.model.ImportBatchId;
import coop.portal.registry.model.ImportLineFilter;
import coop.portal.registry.model.ImportVerdict;
import coop.portal.registry.model.Sector;
import coop.portal.registry.persistence.ImportBatches;
import coop.portal.registry.persistence.ImportLines;
import coop.portal.support.ModuleTest;
import coop.portal.support.Planted;
import coop.portal.support.Who;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.util.ReflectionTestUtils;

/**
 * The first page of every list, in each of its orders, of its main filters and for each kind of scope, is found through an index:
 * little more is read and sorted than is shown. Where it is not, {@code screens/lists.csv} says how much, and why. No clock is read.
 */
class LargeListsModuleTest extends ModuleTest {

    private static final int MANY = 100_000;
    private static final int PAGE = 50;
    /** What a page may read: its ids through an index, past what a filter leaves out, and then its rows. */
    private static final int READ = 36 * PAGE;
    private static final Path REGISTER = Path.of("src/test/resources/screens/lists.csv");
    private static final Path MEASURED = Path.of("target/lists.csv");
    private static final List<String> TABLES = List.of(
            "figures_report", "figures_period", "figures_hand_in", "figures_hand_in_row", "quality_finding", "evaluation",
            "fieldwork", "inspection_plan", "inspection_plan_version", "inspection_signal", "reconciliation_load", "reconciliation_record",
            "reconciliation_discrepancy", "reconciliation_field", "audit_entry", "import_batch", "import_row", "user_account");
    private static final Map<String, Scope> SCOPES = Map.of(
            "sector", new Scope.Within(Set.of(), Set.of(), Set.of("AGRICULTURE")),
            "commune", new Scope.Within(Set.of(), Set.of(7L), Set.of()),
            "agency", new Scope.Within(Set.of(3L), Set.of(), Set.of()));

    @Autowired
    private Map<String, ScopedRows<?, ?>> readers;

    @Autowired
    private JdbcTemplate connection;

    private final List<String> measured = new ArrayList<>();

    /** A filter with its name. */
    private record Asked<F>(String name, F filter) {}

    /** How much a question may read and sort, and why it may be more than a page. */
    private record Allowed(String list, String scope, String filter, String sort, long read, long sorted) {

        boolean covers(String... question) {
            return covers(list, question[0]) && covers(scope, question[1]) && covers(filter, question[2])
                    && covers(sort, question[3]);
        }

        private static boolean covers(String said, String asked) {
            return said.equals("*") || said.equals(asked);
        }
    }

    private void plant() {
        JdbcTemplate root = database();
        Planted.in("audit_entry").with("actor", "seq MOD 500").with("actor_name", "CONCAT('Người ', seq MOD 500)")
                .with("scope", "''").among("subject_type", "organisation", "figures-report", "inspection-plan")
                .with("subject_label", "CONCAT('HTX ', seq)").among("action", "registry.action.organisation-imported",
                        "figures.action.report-written", "inspections.action.plan-drafted").with("correlation", "seq DIV 3")
                .rows(root, MANY);
        place(Planted.in("figures_report").with("period_code", "ELT(1 + seq MOD 4, '2024', '2025', '2026-H1', '2025-H1')")
                .with("organisation_id", "seq DIV 4").with("organisation_type", "'COOPERATIVE'")
                .with("organisation_name", "CONCAT('HTX ', seq * 7919 MOD 100000)").with("revenue_total", "seq * 7919 MOD 100000")
                .with("profit", "seq * 31 MOD 99991").with("members_official", "CRC32(seq * 3) MOD 300").with("workers_regular", "CRC32(seq * 5) MOD 40")
                .among("state", "ACCEPTED", "SUBMITTED", "DRAFT", "LOCKED", "NOT_STARTED")).rows(root, MANY);
        place(Planted.in("evaluation").with("organisation_id", "seq").with("organisation_name", "CONCAT('HTX ', seq * 7919 MOD 100000)")
                .with("year", "2023 + seq MOD 3").with("scheme_id", "1").with("total", "IF(seq MOD 5, seq MOD 100, NULL)")
                .among("state", "DRAFT", "SUBMITTED", "REVIEWED", "RETURNED")).rows(root, MANY);
        place(Planted.in("quality_finding").with("organisation_id", "seq").with("name", "CONCAT('HTX ', seq * 7919 MOD 100000)")
                .among("rule", "DQ_01", "DQ_02", "DQ_03").among("severity", "ERROR", "WARNING", "INFO")
                .among("state", "OPEN", "OPEN", "OPEN", "OPEN", "FIXED", "DISMISSED").with("remarks", "'[]'")
                .with("first_seen", "'2024-01-01' + INTERVAL seq MOD 900 DAY")).rows(root, MANY);
        place(Planted.in("reconciliation_discrepancy").with("subject", "CONCAT('s', seq)").with("name", "CONCAT('HTX ', seq * 7919 MOD 100000)")
                .among("kind", "DIFFERENT", "ONLY_PORTAL").with("organisation_id", "seq").with("code", "seq")
                .among("stage", "CONFIRMED", "OPEN", "NOTICE_SENT", "CORRECTION_SENT", "CLOSED").with("load_id", "1 + seq MOD 20")
                .with("answer_due", "'2026-01-01' + INTERVAL seq MOD 400 DAY").with("request_on", "'2026-01-01' + INTERVAL seq MOD 300 DAY")
                .with("request_due", "'2026-02-01' + INTERVAL seq MOD 300 DAY")).rows(root, MANY);
        Planted.in("reconciliation_field").with("discrepancy_id", "seq").with("field", "'NAME'").among("choice", "PORTAL", "NATIONAL")
                .rows(root, MANY);
        Planted.in("reconciliation_record").with("load_id", "1 + seq MOD 2").with("row_no", "seq").with("name", "CONCAT('HTX ', seq)")
                .among("outcome", "IDENTICAL", "DIFFERENT", "REFUSED").rows(root, MANY);
        Planted.in("inspection_signal").with("organisation_id", "seq").with("organisation_name", "CONCAT('HTX ', seq * 7919 MOD 100000)")
                .among("kind", "COMPLAINT", "VIOLATION_SIGN").with("heard_on", "'2020-01-01' + INTERVAL seq MOD 2000 DAY")
                .with("year", "2020 + seq MOD 6").with("agency_id", "1 + seq MOD 20").rows(root, MANY);
        Planted.in("import_row").with("batch_id", "1 + seq MOD 2").with("row_no", "seq").among("verdict", "NEW", "CHANGED", "UNCHANGED", "REFUSED")
                .with("name", "CONCAT('HTX ', seq)").with("cells", "'{}'").rows(root, MANY);
        Planted.in("figures_hand_in_row").with("hand_in_id", "1 + seq MOD 2").with("row_no", "seq")
                .among("verdict", "NEW", "CHANGED", "UNCHANGED", "REFUSED").with("name", "CONCAT('HTX ', seq)").with("figures", "'{\"numbers\":{},\"sources\":{},\"certifications\":\"\"}'").with("remarks", "'[]'").rows(root, MANY);
        few(root);
    }

    private static Planted place(Planted planted) {
        return planted.with("commune_id", "1 + CRC32(seq) MOD 130").among("sector", "AGRICULTURE", "AGRICULTURE", "FINANCE", "TRADE_SERVICE_OTHER");
    }

    /** As many as there can be: files of some years, plans of all agencies for twenty, everybody's accounts. */
    private static void few(JdbcTemplate root) {
        Planted.in("figures_hand_in").with("period_code", "'2025'").with("stage", "'APPLIED'").with("agency_id", "1 + seq MOD 20").rows(root, 5_000);
        Planted.in("import_batch").with("stage", "'APPLIED'").with("agency_id", "1 + seq MOD 20").with("mapping", "'{}'").rows(root, 5_000);
        Planted.in("reconciliation_load").with("stage", "'COMPARED'").with("agency_id", "1 + seq MOD 20").with("counts", "'{\"rows\":1,\"identical\":1,\"different\":0,\"onlyNational\":0,\"onlyPortal\":0,\"candidates\":0,"
                        + "\"refused\":0,\"differentByItem\":{}}'")
                .with("content_hash", "SHA2(seq, 256)").rows(root, 5_000);
        Planted.in("inspection_plan").with("agency_id", "1 + seq MOD 150").with("agency_name", "CONCAT('Cơ quan ', seq MOD 150)")
                .with("year", "2010 + seq DIV 150").with("planner", "'DEPARTMENT'").with("kind", "'CHECK_PLAN'")
                .among("stage", "ISSUED", "CLOSED", "DRAFT", "SUBMITTED").with("issued_version", "IF(seq MOD 4 < 2, 1, NULL)").rows(root, 3_000);
        Planted.in("fieldwork").with("agency_id", "1 + seq MOD 20").with("agency_name", "CONCAT('Cơ quan ', seq MOD 20)")
                .with("organisation_name", "CONCAT('HTX ', seq * 7919 MOD 10000)").with("year", "2023 + seq MOD 4").with("kind", "'SPECIALISED_CHECK'")
                .among("stage", "IN_PROGRESS", "CLOSED", "CLOSED", "REPORTED").with("next_due", "'2026-01-01' + INTERVAL seq * 31 MOD 900 DAY")
                .with("changed_at", "'2026-01-01 08:00' + INTERVAL seq SECOND").rows(root, 10_000);
        Planted.in("inspection_plan_version").with("plan_id", "seq").with("version_no", "1").with("snapshot", "'{}'").rows(root, 3_000);
        Planted.in("user_account").with("user_name", "CONCAT('user-', seq)").with("display_name", "CONCAT('Người ', seq * 31 MOD 5000)")
                .with("search_name", "CONCAT('nguoi ', seq)").with("locale", "'vi'").among("state", "ACTIVE", "LOCKED").rows(root, 5_000);
    }

    @AfterEach
    void clear() {
        Planted.clear(database(), TABLES);
    }

    @Test
    void the_first_page_of_every_list_is_found_through_an_index() throws IOException {
        plant();
        PeriodKey year = PeriodKey.parse("2025");
        ask(ReportRows.class, ReportFilter.EMPTY,
                new Asked<>("period", ReportFilter.of(year)),
                new Asked<>("state", new ReportFilter("", Set.of(year), Set.of(ReportState.SUBMITTED), Set.of(), Set.of(), Set.of(), false)),
                new Asked<>("commune", new ReportFilter("", Set.of(year), Set.of(), Set.of(new UnitId(7)), Set.of(), Set.of(), false)),
                new Asked<>("search", new ReportFilter("77777", Set.of(year), Set.of(), Set.of(), Set.of(), Set.of(), false)));
        ask(EvaluationRows.class, EvaluationFilter.EMPTY,
                new Asked<>("year", new EvaluationFilter("", Set.of(2024), Set.of(), Set.of(), Set.of(), Set.of())),
                new Asked<>("state", new EvaluationFilter("", Set.of(2024), Set.of(EvaluationState.SUBMITTED), Set.of(), Set.of(), Set.of())),
                new Asked<>("search", new EvaluationFilter("77777", Set.of(), Set.of(), Set.of(), Set.of(), Set.of())));
        ask(FindingRows.class, FindingFilter.EMPTY,
                new Asked<>("sector", new FindingFilter("", Set.of(), Set.of(), Set.of(), Set.of(Sector.FINANCE), Set.of(), null, null, null)),
                new Asked<>("since", new FindingFilter("", Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), LocalDate.of(2026, 6, 1), null, null)),
                new Asked<>("search", new FindingFilter("77777", Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, null, null)));
        ask(DiscrepancyRows.class, DiscrepancyFilter.EMPTY,
                new Asked<>("stage", DiscrepancyFilter.of(Set.of(DiscrepancyStage.NOTICE_SENT))),
                new Asked<>("overdue", new DiscrepancyFilter("", Set.of(), Set.of(), Set.of(), Set.of(), false, true, false, null, null)),
                new Asked<>("search", new DiscrepancyFilter("77777", Set.of(), Set.of(), Set.of(), Set.of(), false, false, false, null, null)));
        ask(CorrectionRows.class, CorrectionFilter.EMPTY, new Asked<>("sent", new CorrectionFilter("", true)));
        ask(RecordRows.class, new RecordFilter(new LoadId(1), "", Set.of(), Set.of()),
                new Asked<>("search", new RecordFilter(new LoadId(1), "77777", Set.of(), Set.of())));
        ask(Loads.class, LoadFilter.EMPTY);
        ask(TrailRows.class, TrailFilter.EMPTY,
                new Asked<>("action", new TrailFilter("", "", "", Set.of("figures.action.report-written"), Set.of(), null, null, "")),
                new Asked<>("subject", new TrailFilter("", "", "", Set.of(), Set.of("organisation"), null, null, "")),
                new Asked<>("days", new TrailFilter("", "", "", Set.of(), Set.of(), LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 1), "")),
                new Asked<>("who", new TrailFilter("", "Người 77", "", Set.of(), Set.of(), null, null, "")));
        ask(SignalRows.class, new SignalRows.Query(SignalFilter.EMPTY, 3),
                new Asked<>("year", new SignalRows.Query(new SignalFilter("", Set.of(), 2024), 3)));
        PlanRows.Viewer viewer = new PlanRows.Viewer(new AgencyId(3), true, false);
        ask(PlanRows.class, new PlanRows.Query(PlanFilter.EMPTY, viewer),
                new Asked<>("year", new PlanRows.Query(new PlanFilter("", 2026, Set.of(), null), viewer)),
                new Asked<>("stage", new PlanRows.Query(new PlanFilter("", null, Set.of(PlanStage.SUBMITTED), null), viewer)));
        LocalDate day = LocalDate.of(2026, 10, 5);
        ask(FieldworkRows.class, new FieldworkRows.Query(FieldworkFilter.EMPTY, new AgencyId(3), true, day),
                new Asked<>("late", new FieldworkRows.Query(new FieldworkFilter("", Set.of(), null, true, null, null), null, true, day)),
                new Asked<>("year", new FieldworkRows.Query(new FieldworkFilter("", Set.of(), null, false, 2025, null), null, true, day)));
        ask(ImportBatches.class, ImportBatchFilter.EMPTY);
        ask(ImportLines.class, ImportLineFilter.all(new ImportBatchId(1)),
                new Asked<>("verdict", ImportLineFilter.of(new ImportBatchId(1), ImportVerdict.values()[0])));
        ask(HandIns.class, new HandInFilter("", Set.of(), Set.of()));
        ask(HandInLines.class, HandInLineFilter.all(new HandInId(1)),
                new Asked<>("verdict", new HandInLineFilter(new HandInId(1), HandInVerdict.values()[0], false, "")));
        ask(AccountRows.class, AccountFilter.EMPTY,
                new Asked<>("state", new AccountFilter("", Set.of(AccountState.ACTIVE), Set.of(), Set.of())));
        Files.writeString(MEASURED, String.join("\n", measured) + "\n");
        judge();
    }

    @SafeVarargs
    private <F> void ask(Class<? extends ScopedRows<?, F>> type, F none, Asked<F>... more) {
        ScopedRows<?, F> list = application.getBean(type);
        RowsDefinition<?> definition = (RowsDefinition<?>) ReflectionTestUtils.getField(list, ScopedRows.class, "definition");
        for (String column : definition.sortables.keySet()) {
            for (boolean ascending : new boolean[] {true, false}) {
                SortBy sort = new SortBy(column, ascending);
                spend(list, "all", Scope.EVERYTHING, "none", none, sort);
                SCOPES.forEach((name, scope) -> spend(list, name, scope, "none", none, sort));
                for (Asked<F> asked : more) {
                    spend(list, "all", Scope.EVERYTHING, asked.name(), asked.filter(), sort);
                }
            }
        }
    }

    private <F> void spend(ScopedRows<?, F> list, String scopeName, Scope scope, String filterName, F filter, SortBy sort) {
        Actor actor = Who.is(JobRole.DEPT_OFFICER).seeing(scope).actor();
        as(actor, () -> transaction.execute(status -> {
            Map<String, Long> before = status();
            list.slice(filter, Window.first(PAGE, sort), null);
            Map<String, Long> spent = status();
            spent.replaceAll((name, value) -> value - before.get(name));
            long read = spent.get("Handler_read_next") + spent.get("Handler_read_prev") + spent.get("Handler_read_rnd_next");
            measured.add(String.join(";", list.getClass().getSimpleName().replaceAll("\\$\\$.*", ""), scopeName, filterName,
                    (sort.ascending() ? "" : "-") + sort.column(), Long.toString(read), Long.toString(spent.get("Sort_rows"))));
            return true;
        }));
    }

    private Map<String, Long> status() {
        Map<String, Long> values = new LinkedHashMap<>();
        connection.query("SHOW SESSION STATUS WHERE Variable_name LIKE 'Handler_read%' OR Variable_name = 'Sort_rows'", row -> {
            values.put(row.getString(1), row.getLong(2));
        });
        return values;
    }

    private void judge() throws IOException {
        List<Allowed> register = register();
        List<String> tooMuch = new ArrayList<>();
        Set<Allowed> used = new HashSet<>();
        for (String line : measured) {
            String[] parts = line.split(";");
            long read = Long.parseLong(parts[4]);
            long sorted = Long.parseLong(parts[5]);
            if (read <= READ && sorted <= PAGE) {
                continue;
            }
            register.stream()
                    .filter(one -> one.covers(parts) && read <= one.read() && sorted <= Math.max(PAGE, one.sorted()))
                    .findFirst()
                    .ifPresentOrElse(used::add, () -> tooMuch.add(line));
        }
        assertThat(tooMuch).as("list;scope;filter;sort;rows read;rows sorted for a page of %d", PAGE).isEmpty();
        assertThat(register).as("exceptions that nobody needs any more").allSatisfy(one -> assertThat(used).contains(one));
    }

    private static List<Allowed> register() throws IOException {
        return Files.readAllLines(REGISTER).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(";"))
                .map(parts -> new Allowed(parts[0], parts[1], parts[2], parts[3], Long.parseLong(parts[4]), Long.parseLong(parts[5])))
                .toList();
    }

    /** A reader that is shown as a list is asked above, or it is said here why it is none. */
    @Test
    void every_reader_is_asked_or_is_no_list() throws IOException {
        String asked = Files.readString(Path.of("src/test/java/coop/portal/access/scope/LargeListsModuleTest.java"));
        Map<String, String> noLists = Map.ofEntries(
                Map.entry("OrganisationRows", "LargeListModuleTest asks it"),
                Map.entry("OrganisationRefs", "in the order of names, as OrganisationRows"),
                Map.entry("OrganisationVersions", "whole organisations by their ids"),
                Map.entry("Reports", "whole reports by their ids"),
                Map.entry("Evaluations", "whole evaluations by their ids"),
                Map.entry("Dismissals", "what belongs to one finding"),
                Map.entry("FigureCube", "sums, never a page"),
                Map.entry("WaitingRows", "what an agency has under way, for the home page"),
                Map.entry("SuspensionRows", "the few that something must be done about, for the home page"),
                Map.entry("EndingTerms", "the few whose terms end, for the home page"));
        assertThat(readers.values().stream()
                        .map(reader -> reader.getClass().getSimpleName().replaceAll("\\$\\$.*", ""))
                        .filter(name -> !noLists.containsKey(name))
                        .filter(name -> !asked.contains("ask(" + name + ".class")))
                .isEmpty();
    }
}
