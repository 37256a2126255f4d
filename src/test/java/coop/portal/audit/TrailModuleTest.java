package coop.portal.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.portal.access.Actor;
import coop.portal.access.model.JobRole;
import coop.portal.access.scope.Scope;
import coop.portal.audit.model.TrailFilter;
import coop.portal.audit.model.TrailRow;
import coop.portal.audit.persistence.TrailRows;
import coop.portal.kernel.AgencyId;
import coop.portal.kernel.Change;
import coop.portal.kernel.Count;
import coop.portal.kernel.RecordedApart;
import coop.portal.kernel.RecordedMany;
import coop.portal.kernel.Slice;
import coop.portal.kernel.Subject;
import coop.portal.kernel.Timeline;
import coop.portal.kernel.Window;
import coop.portal.support.ModuleTest;
import coop.portal.support.Queries;
import coop.portal.support.UseCase;
import coop.portal.support.Who;
import coop.portal.uikit.Messages;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.IllegalTransactionStateException;

@UseCase("AUD-01")
class TrailModuleTest extends ModuleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);

    private final Actor officer = Who.is(JobRole.DEPT_OFFICER)
            .user(11, "Nguyễn Thị Ánh")
            .of(new AgencyId(5), "Sở Công Thương")
            .seeing(new Scope.Within(Set.of(5L), Set.of(1L, 2L), Set.of("TRADE_SERVICE_OTHER")))
            .onBehalfOf(12, "Trần Văn Bình")
            .actor();

    @Autowired
    private Timeline timeline;

    @Autowired
    private TrailRows rows;

    @BeforeEach
    void begin() {
        actAs(officer);
    }

    @Test
    void an_act_and_its_trail_stand_or_fall_together() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    application.publishEvent(Noted.of("1", "test.action.done"));
                    throw new IllegalArgumentException("the act fails");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(entries("1")).isEmpty();

        record(Noted.of("1", "test.action.done"));
        assertThat(entries("1")).hasSize(1);
    }

    @Test
    @UseCase(value = "AUD-01", rule = "T-01")
    void an_act_outside_of_any_transaction_fails_loudly() {
        assertThatThrownBy(() -> application.publishEvent(Noted.of("1", "test.action.done")))
                .isInstanceOf(IllegalTransactionStateException.class);
        assertThat(entries("1")).isEmpty();
    }

    @Test
    void a_refusal_stays_in_the_trail_though_the_act_is_undone() {
        transaction.executeWithoutResult(status -> {
            application.publishEvent(Noted.of("1", "test.action.begun"));
            application.publishEvent(new RecordedApart(Noted.of("1", "test.action.refused")));
            status.setRollbackOnly();
        });

        assertThat(entries("1")).extracting(entry -> entry.get("action")).containsExactly("test.action.refused");
    }

    @Test
    void an_entry_tells_who_acted_in_which_capacity_for_whom_and_what_they_could_see() {
        record(Noted.of("1", "test.action.done").because("Theo văn bản 12"));

        assertThat(entries("1").getFirst())
                .containsEntry("actor", 11L)
                .containsEntry("actor_name", "Nguyễn Thị Ánh")
                .containsEntry("role", "DEPT_OFFICER")
                .containsEntry("agency", 5L)
                .containsEntry("agency_name", "Sở Công Thương")
                .containsEntry("on_behalf_of", 12L)
                .containsEntry("on_behalf_name", "Trần Văn Bình")
                .containsEntry("scope", "1/2/1")
                .containsEntry("reason", "Theo văn bản 12");
    }

    @Test
    void what_happens_in_one_transaction_is_one_act_and_what_is_set_apart_another() {
        transaction.executeWithoutResult(status -> {
            application.publishEvent(Noted.of("1", "test.action.a"));
            application.publishEvent(new RecordedApart(Noted.of("1", "test.action.apart")));
            application.publishEvent(Noted.of("1", "test.action.b"));
        });
        record(Noted.of("1", "test.action.c"));

        Map<Object, List<Map<String, Object>>> acts = entries("1").stream()
                .collect(java.util.stream.Collectors.groupingBy(entry -> entry.get("correlation")));
        assertThat(acts.values()).extracting(List::size).containsExactlyInAnyOrder(2, 1, 1);
    }

    @Test
    void thousands_are_written_a_thousand_at_a_time_and_nothing_is_read() {
        List<Noted> many = IntStream.range(0, 2_500).mapToObj(i -> Noted.of("" + i, "test.action.imported")).toList();

        List<String> statements = Queries.counted(
                () -> transaction.executeWithoutResult(status -> application.publishEvent(new RecordedMany(many))));

        assertThat(statements).hasSize(3).allMatch(sql -> sql.startsWith("INSERT INTO audit_entry"));
        assertThat(database().queryForObject(
                        "SELECT COUNT(*) FROM portal.audit_entry WHERE action = 'test.action.imported'", Integer.class))
                .isEqualTo(2_500);
    }

    @Test
    @UseCase(value = "AUD-01", rule = "T-03")
    void secrets_are_left_out_and_personal_data_masked() {
        record(Noted.of("1", "test.action.changed").changing(
                new Change("test.field.phone", "0981234567", "0981234***"), new Change("password", "a", "b"),
                new Change("personalId", null, "040123456789"), new Change("name", "A", "B")));

        assertThat(timeline.of(new Subject(Noted.TYPE, "1", ""), Window.first(1)).getFirst().changes())
                .containsExactly(
                        new Change("test.field.phone", "098*******", "0981234***"),
                        new Change("personalId", null, "040*********"), new Change("name", "A", "B"));
    }

    @Test
    @UseCase(value = "AUD-01", rule = "T-02")
    void nobody_changes_or_removes_an_entry() {
        record(Noted.of("1", "test.action.done"));
        JdbcTemplate application = this.application.getBean(JdbcTemplate.class);

        for (String sql : List.of("UPDATE portal.audit_entry SET reason = 'x'", "DELETE FROM portal.audit_entry")) {
            assertThatThrownBy(() -> application.execute(sql))
                    .as("the application's account")
                    .hasRootCauseInstanceOf(SQLException.class)
                    .rootCause()
                    .hasMessageContaining("denied");
            assertThatThrownBy(() -> database().execute(sql))
                    .as("the database's owner")
                    .rootCause()
                    .hasMessageContaining("the trail");
        }
    }

    @Test
    @UseCase(value = "AUD-01", rule = "T-04")
    void names_and_reasons_too_long_for_their_columns_are_cut_and_the_act_goes_on() {
        record(new Noted("1", "n".repeat(500), "test.action.done", List.of(), "r".repeat(3_000)));

        assertThat(entries("1").getFirst().get("subject_label").toString()).hasSize(400).endsWith("…");
        assertThat(entries("1").getFirst().get("reason").toString()).hasSize(2_000).endsWith("…");
    }

    @Test
    @UseCase("AUD-02")
    void the_history_of_a_thing_is_its_own_the_latest_first_in_bounded_windows() {
        for (int i = 0; i < 5; i++) {
            record(Noted.of("1", "test.action.a" + i));
            time.pass(Duration.ofMinutes(1));
        }
        record(Noted.of("2", "test.action.other"));
        Subject thing = new Subject(Noted.TYPE, "1", "");

        assertThat(timeline.of(thing, Window.first(2)))
                .extracting(Timeline.Moment::action).containsExactly("test.action.a4", "test.action.a3");
        assertThat(timeline.of(thing, new Window(4, 2, List.of())))
                .extracting(Timeline.Moment::action).containsExactly("test.action.a0");
        assertThat(Queries.counted(() -> timeline.of(thing, Window.first(10)))).hasSize(1);
        assertThat(timeline.of(thing, Window.first(1)).getFirst().capacity())
                .isEqualTo(Messages.label(JobRole.DEPT_OFFICER) + ", Sở Công Thương, thay mặt Trần Văn Bình");
    }

    @Test
    @UseCase("AUD-03")
    void the_trail_is_searched_without_regard_to_accents() {
        record(Noted.of("1", "test.action.a").because("Sai mã số thuế 100%"));
        as(Who.is(JobRole.AUDITOR).user(20, "Lê Văn Đông").actor(), () -> record(Noted.of("2", "test.action.b")));

        assertThat(found(new TrailFilter("", "nguyen thi anh", "", Set.of(), Set.of(Noted.TYPE), null, null, ""))).containsExactly("1");
        assertThat(found(new TrailFilter("", "dong", "", Set.of(), Set.of(Noted.TYPE), null, null, ""))).containsExactly("2");
        assertThat(found(new TrailFilter("", "", "", Set.of("test.action.b"), Set.of(), null, null, ""))).containsExactly("2");
        assertThat(found(new TrailFilter("hop tac xa 1", "", "", Set.of(), Set.of(Noted.TYPE), null, null, ""))).containsExactly("1");
        assertThat(found(new TrailFilter("", "", "ma so thue 100%", Set.of(), Set.of(), null, null, ""))).containsExactly("1");
        assertThat(found(new TrailFilter("", "", "thue%100", Set.of(), Set.of(), null, null, ""))).isEmpty();
        assertThat(found(new TrailFilter("", "", "", Set.of(), Set.of(Noted.TYPE), TODAY, TODAY, ""))).hasSize(2);
        assertThat(found(new TrailFilter("", "", "", Set.of(), Set.of(Noted.TYPE), TODAY.plusDays(1), null, ""))).isEmpty();
        assertThat(found(new TrailFilter("", "", "", Set.of(), Set.of(Noted.TYPE), null, TODAY.minusDays(1), ""))).isEmpty();
    }

    @Test
    @UseCase(value = "AUD-03", rule = {"T-06", "T-07"})
    void the_trail_is_read_by_key_whoever_may_read_it_reads_all_of_it() {
        transaction.executeWithoutResult(status -> application.publishEvent(new RecordedMany(
                IntStream.range(0, 25).mapToObj(i -> Noted.of("" + i, "test.action.a")).toList())));
        TrailFilter filter = new TrailFilter("", "", "", Set.of("test.action.a"), Set.of(), null, null, "");

        Slice<TrailRow> first = rows.slice(filter, Window.first(10), null);
        Slice<TrailRow> second = rows.slice(filter, new Window(10, 10, List.of()), first.end());

        assertThat(first.rows()).hasSize(10);
        assertThat(second.rows()).hasSize(10).doesNotContainAnyElementsOf(first.rows());
        assertThat(rows.count(filter, 20)).isEqualTo(new Count(20, false));
        assertThat(Queries.counted(() -> rows.slice(filter, new Window(10, 10, List.of()), first.end()))).hasSize(1);
    }

    private List<String> found(TrailFilter filter) {
        return rows.page(filter, Window.first(50)).stream().map(row -> row.subject().id()).toList();
    }

    private void record(Noted event) {
        transaction.executeWithoutResult(status -> application.publishEvent(event));
    }

    private static List<Map<String, Object>> entries(String id) {
        return database().queryForList(
                "SELECT * FROM portal.audit_entry WHERE subject_type = ? AND subject_id = ? ORDER BY id", Noted.TYPE, id);
    }
}
