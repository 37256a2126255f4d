package coop.portal.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.portal.access.Actors;
import coop.portal.kernel.DemoFeeder;
import coop.portal.support.ModuleTest;
import coop.portal.support.UseCase;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@UseCase("RUN-04")
class DemoModuleTest extends ModuleTest {

    private static final String LOOK = "SELECT CONCAT_WS('|', name, code, commune_id, members_official, charter_capital,"
            + " legal_status, operating_status, first_cert_date, representative_name) FROM organisation ORDER BY code";

    private static final String FIGURES = "SELECT CONCAT_WS('|', id, organisation_id, period_code, state, revenue_total,"
            + " members_official) FROM figures_report ORDER BY id";

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Autowired
    private List<DemoFeeder> feeders;

    @Autowired
    private Feeding feeding;

    @Autowired
    private Actors actors;

    private DemoCommand command;

    @BeforeEach
    void begin() {
        command = new DemoCommand(feeders, feeding, actors);
    }

    @Test
    @UseCase(value = "RUN-04", rule = "R-01")
    void the_same_number_gives_the_same_organisations_with_people_words_histories_and_trail() {
        assertThat(demo("--organisations", "60")).isZero();
        List<String> first = database().queryForList(LOOK, String.class);

        assertThat(first).hasSize(60).doesNotHaveDuplicates();
        assertThat(count("organisation_person")).isEqualTo(240);
        assertThat(count("organisation_status_history")).isEqualTo(120);
        assertThat(count("organisation_token")).isGreaterThan(200);
        assertThat(count("audit_entry")).isGreaterThanOrEqualTo(60);
        assertThat(planned("organisation")).as("rows that the server plans for").isEqualTo(60);
        List<String> figures = database().queryForList(FIGURES, String.class);
        assertThat(figures).hasSizeGreaterThan(150);
        assertThat(planned("figures_report")).as("counted with what was just taken away").isGreaterThanOrEqualTo(figures.size());
        emptied();
        assertThat(demo("--organisations", "60")).isZero();
        assertThat(database().queryForList(LOOK, String.class)).isEqualTo(first);
        assertThat(database().queryForList(FIGURES, String.class)).isEqualTo(figures);
    }

    @Test
    @UseCase(value = "RUN-04", rule = "R-04")
    void two_years_of_figures_are_locked_and_the_half_year_is_being_collected() {
        assertThat(demo("--organisations", "900")).isZero();
        assertThat(database().queryForList("SELECT CONCAT(code, ' ', locked) FROM figures_period ORDER BY code", String.class))
                .containsExactly("2024 1", "2025 1", "2026-H1 0");
        assertThat(millions("2026-H1")).isBetween(950L, 1_280L);
        assertThat(millions("2025")).isBetween(1_940L, 2_620L);
        assertThat(database().queryForList(
                        "SELECT DISTINCT state FROM figures_report WHERE period_code = '2026-H1'", String.class))
                .containsExactlyInAnyOrder("NOT_STARTED", "DRAFT", "RETURNED", "SUBMITTED", "CHECKED_COMMUNE", "ACCEPTED");
        assertThat(number("SELECT COUNT(*) FROM figures_report WHERE period_code = '2025' AND state = 'LOCKED'"))
                .isGreaterThan(800);
        assertThat(number("SELECT COUNT(*) FROM figures_report r JOIN organisation o ON o.id = r.organisation_id"
                        + " AND o.name = r.organisation_name AND o.commune_id = r.commune_id AND o.sector = r.sector"))
                .isEqualTo(count("figures_report"));
        assertThat(number("SELECT COUNT(*) FROM audit_entry WHERE subject_type = 'figures-period'")).isEqualTo(5);
    }

    /** In millions of đồng, as published: 1.117 in half a year, 2.280 in a year. */
    private static long millions(String period) {
        return number("SELECT AVG(revenue_total) / 1000000 FROM figures_report WHERE period_code = '" + period + "'");
    }

    @Test
    @UseCase(value = "RUN-04", rule = "R-05")
    void plans_of_several_agencies_and_years_stand_in_all_stages_and_nobody_is_visited_twice_a_year() {
        assertThat(demo("--organisations", "900")).isZero();
        assertThat(database().queryForList("SELECT DISTINCT CONCAT(year, ' ', stage) FROM inspection_plan ORDER BY 1", String.class))
                .contains("2024 CLOSED", "2025 CLOSED", "2026 ISSUED", "2026 AMENDING", "2027 SUBMITTED", "2027 OVERLAP_REVIEW");
        assertThat(number("SELECT COUNT(DISTINCT agency_id) FROM inspection_plan")).isGreaterThan(10);
        assertThat(number("SELECT COUNT(DISTINCT month) FROM inspection_plan_item")).isEqualTo(10);
        assertThat(number("SELECT COUNT(*) FROM (SELECT organisation_id, year FROM inspection_plan_item"
                        + " GROUP BY 1, 2 HAVING COUNT(*) > 1) twice"))
                .isZero();
        assertThat(number("SELECT COUNT(*) FROM inspection_plan p WHERE item_count <>"
                        + " (SELECT COUNT(*) FROM inspection_plan_item i WHERE i.plan_id = p.id)"))
                .isZero();
        assertThat(number("SELECT COUNT(*) FROM inspection_plan p LEFT JOIN inspection_plan_version v ON v.plan_id = p.id"
                        + " AND v.version_no = p.issued_version WHERE p.issued_version IS NOT NULL AND v.id IS NULL"))
                .isZero();
        assertThat(number("SELECT COUNT(*) FROM inspection_plan p JOIN inspection_plan_item i ON i.plan_id = p.id"
                        + " WHERE p.stage = 'CLOSED' AND i.outcome = 'PLANNED'"))
                .isZero();
        assertThat(number("SELECT COUNT(*) FROM inspection_plan p JOIN agency a ON a.id = p.agency_id"
                        + " WHERE a.code = 'SO_NONG_NGHIEP_MOI_TRUONG' AND p.year = 2027"))
                .as("somebody can still begin one").isZero();
    }

    @Test
    @UseCase(value = "RUN-04", rule = "R-06")
    void a_cooperative_of_each_commune_has_a_recommendation_and_they_stand_in_all_stages() {
        assertThat(demo("--organisations", "900")).isZero();
        assertThat(number("SELECT COUNT(DISTINCT stage) FROM followup_recommendation")).isEqualTo(7);
        assertThat(number("SELECT COUNT(DISTINCT kind) FROM followup_recommendation")).isEqualTo(5);
        assertThat(number("SELECT COUNT(DISTINCT commune_id) FROM followup_recommendation")).isGreaterThan(100)
                .isEqualTo(count("followup_recommendation")).isEqualTo(count("followup_violation"));
        assertThat(number("SELECT COUNT(*) FROM followup_recommendation r JOIN followup_extension e ON e.recommendation_id = r.id"
                        + " AND e.from_due = r.first_due AND e.to_due = r.due"))
                .isEqualTo(number("SELECT COUNT(*) FROM followup_recommendation WHERE stage = 'EXTENDED'"));
        assertThat(number("SELECT COUNT(*) FROM followup_referral WHERE state = 'OPEN'")).isGreaterThan(10);
        assertThat(number("SELECT COUNT(*) FROM followup_violation v JOIN followup_clause c ON c.code = v.clause_code"
                        + " WHERE v.found_on < c.valid_from OR v.published_on IS NULL"))
                .isZero();
    }

    /** As an empty folder, at once. */
    private static void emptied() {
        database().execute((Connection root) -> {
            try (var statement = root.createStatement()) {
                statement.execute("SET foreign_key_checks = 0");
                for (String table : List.of("organisation", "organisation_industry", "organisation_person", "organisation_token",
                        "organisation_status_history", "figures_report", "figures_period", "inspection_plan",
                        "inspection_plan_item", "inspection_booking", "inspection_plan_hand", "inspection_plan_decision",
                        "inspection_plan_version", "followup_extension", "followup_referral", "followup_recommendation", "followup_violation",
                        "fieldwork", "fieldwork_absence", "fieldwork_conduct_plan", "fieldwork_hand", "fieldwork_moved",
                        "fieldwork_pause", "fieldwork_step", "fieldwork_team", "fieldwork_term", "checklist", "checklist_answer",
                        "documents_number", "documents_paper", "documents_attachment", "documents_piece", "dissolution_case",
                        "dissolution_fact", "dissolution_hand", "dissolution_hold", "dissolution_step", "dissolution_term")) {
                    statement.execute("DELETE FROM " + table);
                }
                statement.execute("SET foreign_key_checks = 1");
            }
            return true;
        });
    }

    @Test
    @UseCase(value = "RUN-04", rule = "R-02")
    void nothing_is_written_beside_what_is_there() {
        assertThat(demo("--organisations", "3")).isZero();
        assertThat(demo("--organisations", "5")).isEqualTo(1);
        assertThat(count("organisation")).isEqualTo(3);
    }

    @Test
    void a_number_that_makes_no_sense_is_refused() {
        assertThat(demo("--organisations", "0")).isEqualTo(2);
        assertThat(demo("--organisations", "many")).isEqualTo(2);
        assertThat(demo()).isEqualTo(2);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("demo --organisations N");
        assertThat(count("organisation")).isZero();
    }

    @Test
    @UseCase(value = "RUN-04", rule = "R-03")
    void shares_leave_no_organisation_out_and_write_none_twice_and_a_broken_one_ends_the_rest() {
        Counting counting = new Counting(-1);
        assertThat(feeding.feed(counting, 5_001, done -> {})).isEqualTo(5_001);
        assertThat(counting.numbers).hasSize(5_001).contains(0L, 5_000L);

        Counting broken = new Counting(2_000);
        assertThatThrownBy(() -> feeding.feed(broken, 1_000_000, done -> {})).hasMessageContaining("could not be written");
        assertThat(broken.numbers.size()).isLessThan(1_000_000);
    }

    /** Writes nothing and remembers for whom it was asked. */
    private static final class Counting implements DemoFeeder {

        private final Set<Long> numbers = ConcurrentHashMap.newKeySet();
        private final long broken;

        Counting(long broken) {
            this.broken = broken;
        }

        @Override
        public String what() {
            return "registry.DemoOrganisations.what";
        }

        @Override
        public int order() {
            return 0;
        }

        @Override
        public boolean isFed() {
            return false;
        }

        @Override
        public long feed(Share share) {
            if (share.from() == broken) {
                throw new IllegalStateException("broken on purpose");
            }
            LongStream.range(share.from(), share.to()).forEach(number -> assertThat(numbers.add(number)).isTrue());
            return share.to() - share.from();
        }
    }

    private int demo(String... arguments) {
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        return command.run(List.of(arguments), out, out);
    }

    private static long planned(String table) {
        return database().queryForObject(
                "SELECT n_rows FROM mysql.innodb_table_stats WHERE database_name = 'portal' AND table_name = ?", Long.class, table);
    }

    private static long count(String table) {
        return number("SELECT COUNT(*) FROM " + table);
    }

    private static long number(String sql) {
        Long number = database().queryForObject(sql, Long.class);
        return number == null ? 0 : number;
    }
}
