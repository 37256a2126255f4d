package coop.portal.access.scope;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.access.Actor;
import coop.portal.access.model.AccountFilter;
import coop.portal.access.model.AccountState;
import coop.portal.access.model.JobRole;
import coop.portal.access.persistence.AccountRows;
import coop.portal.audit.model.TrailFilter;
import coop.portal.audit.persistence.TrailRows;
import coop.portal.documents.model.NumberFilter;
import coop.portal.documents.persistence.NumberRows;
import coop.portal.dissolution.model.CaseFilter;
import coop.portal.dissolution.model.CaseStage;
import coop.portal.dissolution.persistence.CaseRows;
import coop.portal.evaluation.model.EvaluationFilter;
import coop.portal.evaluation.model.EvaluationState;
import coop.portal.evaluation.persistence.EvaluationRows;
import coop.portal.fieldwork.model.FieldworkFilter;
import coop.portal.fieldwork.model.PlanLineFilter;
import coop.portal.fieldwork.model.OnSite;
import coop.portal.fieldwork.persistence.AbsenceRows;
import coop.portal.fieldwork.persistence.CalendarRows;
import coop.portal.fieldwork.persistence.FieldworkRows;
import coop.portal.fieldwork.persistence.PlanLineRows;
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
import coop.portal.followup.model.RecommendationFilter;
import coop.portal.followup.model.ReferralFilter;
import coop.portal.followup.persistence.RecommendationRows;
import coop.portal.followup.persistence.ReferralRows;
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
import coop.portal.reminders.model.DigestFilter;
import coop.portal.reminders.model.DigestState;
import coop.portal.reminders.persistence.DigestRows;
import coop.portal.support.ModuleTest;
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
import java.util.Objects;
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

    private static final int PAGE = 50;
    /** What a page may read: its ids through an index, past what a filter leaves out, and then its rows. */
    private static final int READ = 36 * PAGE;
    private static final Path REGISTER = Path.of("src/test/resources/screens/lists.csv");
    private static final Path MEASURED = Path.of("target/lists.csv");
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

    @AfterEach
    void clear() {
        FilledTables.clear(database());
    }

    @Test
    void the_first_page_of_every_list_is_found_through_an_index() throws IOException {
        FilledTables.fill(database());
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
        ask(ImportBatches.class, ImportBatchFilter.EMPTY);
        ask(ImportLines.class, ImportLineFilter.all(new ImportBatchId(1)),
                new Asked<>("verdict", ImportLineFilter.of(new ImportBatchId(1), ImportVerdict.values()[0])));
        ask(HandIns.class, new HandInFilter("", Set.of(), Set.of()));
        ask(HandInLines.class, HandInLineFilter.all(new HandInId(1)),
                new Asked<>("verdict", new HandInLineFilter(new HandInId(1), HandInVerdict.values()[0], false, "")));
        ask(AccountRows.class, AccountFilter.EMPTY,
                new Asked<>("state", new AccountFilter("", Set.of(AccountState.ACTIVE), Set.of(), Set.of())));
        LocalDate today = LocalDate.of(2026, 10, 5);
        ask(FieldworkRows.class, new FieldworkRows.Query(FieldworkFilter.EMPTY, null, true, today),
                new Asked<>("agency", new FieldworkRows.Query(FieldworkFilter.EMPTY, new AgencyId(3), false, today)),
                new Asked<>("late", new FieldworkRows.Query(new FieldworkFilter("", Set.of(), null, true, null, null), null, true, today)),
                new Asked<>("year", new FieldworkRows.Query(new FieldworkFilter("", Set.of(), null, false, 2025, null), null, true, today)));
        PlanLineFilter year2026 = PlanLineFilter.of(2026);
        ask(PlanLineRows.class, new PlanLineRows.Query(year2026, Set.of(), null, true, today),
                new Asked<>("agency", new PlanLineRows.Query(year2026, Set.of(), new AgencyId(3), false, today)),
                new Asked<>("late", new PlanLineRows.Query(year2026.lateOnly(), Set.of(), null, true, today)));
        ask(CaseRows.class, new CaseRows.Query(CaseFilter.EMPTY, today, Set.of()),
                new Asked<>("late", new CaseRows.Query(new CaseFilter("", Set.of(), Set.of(), true, false, false), today, Set.of())),
                new Asked<>("stage", new CaseRows.Query(
                        new CaseFilter("", Set.of(CaseStage.LIQUIDATING), Set.of(), false, false, false), today, Set.of())));
        ask(CalendarRows.class, new CalendarRows.Query(new AgencyId(3), today));
        ask(AbsenceRows.class, new AbsenceRows.Query(new AgencyId(3), new OnSite(today, today.plusDays(6))));
        ask(NumberRows.class, new NumberRows.Query(NumberFilter.EMPTY, 3));
        ask(RecommendationRows.class, RecommendationFilter.EMPTY,
                new Asked<>("overdue", new RecommendationFilter(
                        "", Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), true, false, null)));
        ask(ReferralRows.class, ReferralFilter.EMPTY);
        ask(DigestRows.class, DigestFilter.EMPTY,
                new Asked<>("state", new DigestFilter("", Set.of(DigestState.FAILED), null, null)),
                new Asked<>("days", new DigestFilter("", Set.of(), LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 1))),
                new Asked<>("search", new DigestFilter("77777", Set.of(), null, null)));
        Files.writeString(MEASURED, String.join("\n", measured) + "\n");
        judge();
    }

    @SafeVarargs
    private <F> void ask(Class<? extends ScopedRows<?, F>> type, F none, Asked<F>... more) {
        ScopedRows<?, F> list = application.getBean(type);
        for (String column : definition(list).sortables.keySet()) {
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

    private static RowsDefinition<?> definition(ScopedRows<?, ?> list) {
        return Objects.requireNonNull(
                (RowsDefinition<?>) ReflectionTestUtils.getField(list, ScopedRows.class, "definition"));
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

    /** A reader that can be sorted is asked above, or it is said here why it need not be. */
    @Test
    void every_reader_is_asked_or_is_no_list() throws IOException {
        String asked = Files.readString(Path.of("src/test/java/coop/portal/access/scope/LargeListsModuleTest.java"));
        Map<String, String> noLists = Map.of(
                "OrganisationRows", "LargeListModuleTest asks it",
                "Reports", "whole reports by their ids, and as ReportRows",
                "OrganisationRefs", "in the order of names, as OrganisationRows",
                "DueRows", "the few of one agency whose day is near or has passed, for the home page and by mail",
                "WaitingRows", "the few that are under way at one agency, for the home page",
                "SuspensionRows", "the few that something must be done about, for the home page",
                "EndingTerms", "the few whose terms end, for the home page");
        assertThat(readers.values().stream()
                        .filter(reader -> !definition(reader).sortables.isEmpty())
                        .map(reader -> reader.getClass().getSimpleName().replaceAll("\\$\\$.*", ""))
                        .filter(name -> !noLists.containsKey(name))
                        .filter(name -> !asked.contains("ask(" + name + ".class")))
                .isEmpty();
    }
}
