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
        database().update("DELETE FROM organisation");
        assertThat(demo("--organisations", "60")).isZero();
        assertThat(database().queryForList(LOOK, String.class)).isEqualTo(first);
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

    private long count(String table) {
        Long rows = database().queryForObject("SELECT COUNT(*) FROM " + table, Long.class);
        return rows == null ? 0 : rows;
    }
}
