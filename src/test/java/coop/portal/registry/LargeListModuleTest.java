package coop.portal.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import coop.portal.access.Actor;
import coop.portal.access.model.JobRole;
import coop.portal.access.scope.Scope;
import coop.portal.kernel.Paged;
import coop.portal.kernel.Slice;
import coop.portal.kernel.SortBy;
import coop.portal.kernel.UnitId;
import coop.portal.kernel.Window;
import coop.portal.registry.model.LegalStatus;
import coop.portal.registry.model.OrganisationFilter;
import coop.portal.registry.model.OrganisationRow;
import coop.portal.registry.model.RegistryPermissions;
import coop.portal.registry.model.Sector;
import coop.portal.support.ModuleTest;
import coop.portal.support.Queries;
import coop.portal.support.UseCase;
import coop.portal.support.Who;
import java.sql.Connection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The list of a hundred thousand organisations reads little more than it shows, whatever is asked of it; no clock is read. */
@UseCase("REG-05")
class LargeListModuleTest extends ModuleTest {

    private static final int PLANTED = 100_000;
    private static final int PAGE = 50;
    /** As far as the frequency of a word is counted. */
    private static final int COMMON = 8_000;
    /** What a window may read: its ids from an index, then whole rows and main trades of just these. */
    private static final Work WINDOW = new Work(6 * PAGE, 6 * PAGE, 0);
    private static final Scope EVERYTHING = Scope.EVERYTHING;
    private static final Scope SECTOR = new Scope.Within(Set.of(), Set.of(), Set.of("AGRICULTURE"));
    private static final Scope COMMUNES = new Scope.Within(Set.of(), Set.of(7L, 8L), Set.of());

    @Autowired
    private OrganisationQueries queries;

    @Autowired
    private JdbcTemplate connection;

    /** Rows found by key, rows read one after the other, rows sorted. */
    private record Work(long found, long read, long sorted) {

        Work and(long read, long sorted) {
            return new Work(found, this.read + read, this.sorted + sorted);
        }
    }

    @BeforeEach
    void plant() {
        planting(
                """
                INSERT INTO organisation (id, type, code, name, proper_name, name_key, commune_id, difficult_area, sector, flags,
                    fiscal_year_end, alliance_member, contract_indefinite, legal_status, operating_status, created, changed, version,
                    words, charter_capital, members_official, first_cert_date)
                SELECT seq, 'COOPERATIVE', LPAD(seq, 10, '0'),
                    CONCAT('Hợp tác xã ', ELT(1 + seq MOD 3, 'Dịch vụ', 'Vận tải', 'Chăn nuôi'), ' ', seq), '', '', 1 + seq MOD 130,
                    'NONE', ELT(1 + seq MOD 4, 'AGRICULTURE', 'AGRICULTURE', 'FINANCE', 'TRADE_SERVICE_OTHER'), '', '--12-31', 0, 0,
                    IF(seq MOD 50 = 0, 'SUSPENDED', 'ACTIVE'), 'OPERATING', NOW(), NOW(), 0,
                    CONCAT(' ', ELT(1 + seq MOD 3, 'dich vu', 'van tai', 'chan nuoi'), ' ', seq, ' '), seq * 1000, seq MOD 300,
                    '2020-01-01' + INTERVAL seq MOD 1000 DAY
                FROM seq_1_to_100000
                """,
                """
                INSERT INTO organisation_token (token, organisation_id)
                SELECT word, seq FROM (
                    SELECT ELT(1 + seq MOD 3, 'dich', 'van', 'chan') AS word, seq FROM seq_1_to_100000
                    UNION ALL SELECT ELT(1 + seq MOD 3, 'vu', 'tai', 'nuoi'), seq FROM seq_1_to_100000
                    UNION ALL SELECT seq, seq FROM seq_1_to_100000) words
                ORDER BY 1, 2
                """);
    }

    /** At once, for deleting them row by row would take longer than all that is tested. */
    @AfterEach
    void clear() {
        planting("TRUNCATE TABLE organisation_token", "TRUNCATE TABLE organisation");
    }

    private void planting(String... statements) {
        database().execute((Connection root) -> {
            try (var statement = root.createStatement()) {
                statement.execute("SET foreign_key_checks = 0, unique_checks = 0");
                for (String sql : statements) {
                    statement.execute(sql);
                }
                statement.execute("SET foreign_key_checks = 1, unique_checks = 1");
            }
            return null;
        });
    }

    @Test
    @UseCase(value = "REG-05", rule = "SP-1")
    void a_list_reads_little_more_than_it_shows() {
        OrganisationFilter communes = new OrganisationFilter(
                "", Set.of(), Set.of(new UnitId(3)), Set.of(), Set.of(), Set.of(), null, null, null, null, false, false);
        OrganisationFilter sector = new OrganisationFilter(
                "", Set.of(), Set.of(), Set.of(Sector.FINANCE), Set.of(), Set.of(), null, null, null, null, false, false);
        OrganisationFilter legal = new OrganisationFilter(
                "", Set.of(), Set.of(), Set.of(), Set.of(LegalStatus.DISSOLVING), Set.of(), null, null, null, null, false, false);
        Work walked = WINDOW.and(PLANTED, 0);
        assertAll(Stream.concat(windows(communes, sector, legal), beyond()));
    }

    private Stream<Executable> windows(OrganisationFilter communes, OrganisationFilter sector, OrganisationFilter legal) {
        OrganisationFilter none = OrganisationFilter.EMPTY;
        Work walked = WINDOW.and(PLANTED, 0);
        return Stream.of(
                window("everything", EVERYTHING, none, WINDOW),
                window("a sector", SECTOR, none, WINDOW.and(PAGE, 0)),
                window("communes", COMMUNES, none, WINDOW.and(2L * PLANTED / 130, 2L * PLANTED / 130)),
                window("one commune", EVERYTHING, communes, WINDOW),
                window("a sector chosen", EVERYTHING, sector, WINDOW.and(PAGE, 0)),
                window("a status that none has", EVERYTHING, legal, WINDOW),
                window("by code", EVERYTHING, none, WINDOW, SortBy.asc("code")),
                window("by capital, downwards", EVERYTHING, none, WINDOW, SortBy.desc("charterCapital")),
                window("by members", EVERYTHING, none, WINDOW, SortBy.asc("members")),
                window("by certificate", EVERYTHING, none, WINDOW, SortBy.desc("firstCertDate")),
                window("a rare word", EVERYTHING, OrganisationFilter.searching("77777"), WINDOW),
                window("a common word", EVERYTHING, OrganisationFilter.searching("vận"), walked),
                window("two common words", EVERYTHING, OrganisationFilter.searching("dich vu"), walked),
                window("common words that none has both", EVERYTHING, OrganisationFilter.searching("dich nuoi"), walked),
                window("a common and a rare one", EVERYTHING, OrganisationFilter.searching("dich 33333"), WINDOW));
    }

    /** Counting ends at the cap, and scrolling seeks. */
    private Stream<Executable> beyond() {
        OrganisationFilter none = OrganisationFilter.EMPTY;
        Window middle = new Window(PLANTED / 2, PAGE, List.of());
        Window following = new Window(PLANTED / 2 + PAGE, PAGE, List.of());
        Slice<OrganisationRow> deep = as(reader(EVERYTHING), () -> queries.rows().slice(none, middle, null));
        int cap = Paged.COUNT_CAP;
        return Stream.of(
                () -> spends("count", EVERYTHING, new Work(PAGE, 2L * cap + 4, 0), rows -> rows.count(none)),
                () -> spends("count of a common word", EVERYTHING, new Work(PAGE, PLANTED + 2L * COMMON + 2L * cap, 0),
                        rows -> rows.count(OrganisationFilter.searching("van"))),
                () -> spends("what follows the middle", EVERYTHING, WINDOW, rows -> rows.slice(none, following, deep.end())),
                () -> spends("a wild jump, through the narrow index", EVERYTHING, WINDOW.and(PLANTED / 2, 0),
                        rows -> rows.slice(none, middle, null)));
    }

    private Executable window(String name, Scope scope, OrganisationFilter filter, Work most, SortBy... sort) {
        return () -> spends(name, scope, filter.search().isEmpty() ? most : most.and(4L * COMMON, 0),
                rows -> rows.slice(filter, Window.first(PAGE, sort), null));
    }

    private void spends(
            String name, Scope scope, Work most, Consumer<Paged<OrganisationRow, OrganisationFilter>> question) {
        as(reader(scope), () -> transaction.execute(status -> {
            Map<String, Long> before = status();
            List<String> statements = Queries.counted(() -> question.accept(queries.rows()));
            Map<String, Long> after = status();
            after.replaceAll((key, value) -> value - before.get(key));
            Work spent = new Work(
                    after.get("Handler_read_key"),
                    after.get("Handler_read_next") + after.get("Handler_read_prev") + after.get("Handler_read_rnd_next"),
                    after.get("Sort_rows"));
            assertThat(statements).as(name).hasSizeLessThanOrEqualTo(2);
            assertThat(spent.found()).as("%s: rows found by key, %s", name, spent).isLessThanOrEqualTo(most.found());
            assertThat(spent.read()).as("%s: rows read, %s", name, spent).isLessThanOrEqualTo(most.read());
            assertThat(spent.sorted()).as("%s: rows sorted, %s", name, spent).isLessThanOrEqualTo(Math.max(PAGE, most.sorted()));
            return true;
        }));
    }

    private Map<String, Long> status() {
        Map<String, Long> values = new HashMap<>();
        connection.query("SHOW SESSION STATUS WHERE Variable_name LIKE 'Handler_read%' OR Variable_name = 'Sort_rows'", row -> {
            values.put(row.getString(1), row.getLong(2));
        });
        return values;
    }

    private static Actor reader(Scope scope) {
        return Who.is(JobRole.VIEWER).user(5, "Lê Thị Bưởi").seeing(scope).may(RegistryPermissions.ORGANISATION_READ).actor();
    }
}
