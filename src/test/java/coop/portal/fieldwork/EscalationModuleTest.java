package coop.portal.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.access.Actor;
import coop.portal.fieldwork.model.FieldworkId;
import coop.portal.law.model.LawChanged;
import coop.portal.reminders.ReminderSource;
import coop.portal.reminders.model.Reminder;
import coop.portal.support.Queries;
import coop.portal.support.UseCase;
import coop.portal.worklist.WaitingForMe;
import coop.portal.worklist.model.WorkItem;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The time on site ends on 15/10/2026. */
@UseCase("WRK-03")
class EscalationModuleTest extends FieldworkModuleTest {

    private static final LocalDate DUE = LocalDate.of(2026, 10, 15);

    @Autowired
    private WaitingForMe waiting;

    @Autowired
    private List<ReminderSource> sources;

    private FieldworkId id;

    @BeforeEach
    void a_check_on_site() {
        id = inProgress(line(organisation("Hợp tác xã Đồng Tâm")));
    }

    private List<WorkItem> home(Actor actor) {
        return as(actor, () -> waiting.items().stream().filter(item -> item.path().contains(id.text())).toList());
    }

    private List<Reminder> reminders(Actor actor, LocalDate until) {
        return as(actor, () -> sources.stream().flatMap(source -> source.reminders(actor, until, 50).stream()).toList());
    }

    @Test
    @UseCase(value = "WRK-03", rule = {"E-02", "E-03"})
    void a_term_that_is_a_week_over_stands_on_the_home_page_of_the_head() {
        time.set(DUE.plusDays(6).atTime(9, 0));
        assertThat(home(manager)).isEmpty();
        assertThat(home(leader)).singleElement().satisfies(item -> assertThat(item.reportedTo()).isNull());

        time.set(DUE.plusDays(7).atTime(9, 0));
        assertThat(home(manager)).singleElement().satisfies(item -> {
            assertThat(item.labelKey()).isEqualTo("fieldwork.overdue");
            assertThat(item.due()).isEqualTo(DUE);
            assertThat(item.reportedTo()).isEqualTo("Sở Công Thương");
        });
        assertThat(home(leader)).singleElement()
                .satisfies(item -> assertThat(item.reportedTo()).isEqualTo("Sở Công Thương"));
        assertThat(List.of(home(officer), home(otherOfficer), home(inspector), home(chief))).containsOnly(List.of());
    }

    @Test
    @UseCase(value = "WRK-03", rule = "E-01")
    void when_the_head_is_told_is_declared() {
        time.set(DUE.plusDays(3).atTime(9, 0));
        assertThat(home(manager)).isEmpty();
        declared("UPDATE portal.legal_value SET value = '3' WHERE name = 'reminders.escalationDays'");
        assertThat(home(manager)).hasSize(1);
        declared("DELETE FROM portal.legal_value WHERE name = 'reminders.escalationDays'");
        assertThat(home(manager)).isEmpty();
    }

    @Test
    void the_team_is_reminded_and_the_head_only_in_the_end() {
        assertThat(reminders(officer, DUE.minusDays(1))).isEmpty();
        assertThat(reminders(officer, DUE)).singleElement().satisfies(one -> {
            assertThat(one.people()).isEqualTo(Set.of(officer.user(), leader.user()));
            assertThat(one.head()).isFalse();
            assertThat(one.due()).isEqualTo(DUE);
        });
        assertThat(reminders(manager, DUE)).anySatisfy(one -> {
            assertThat(one.head()).isTrue();
            assertThat(one.isFor(second.user())).isTrue();
        });
        assertThat(List.of(reminders(otherOfficer, DUE), reminders(chief, DUE))).containsOnly(List.of());
        assertThat(as(officer, () -> Queries.counted(() -> queries.due(DUE, 50)))).hasSize(1);
    }

    private void declared(String statement) {
        database().update(statement);
        transaction.executeWithoutResult(status -> application.publishEvent(new LawChanged()));
    }
}
