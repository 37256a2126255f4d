package coop.portal.exchange.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.popover.Popover;
import coop.portal.access.model.JobRole;
import coop.portal.exchange.model.ExchangePermissions;
import coop.portal.registry.model.RegistryPermissions;
import coop.portal.support.Queries;
import coop.portal.support.UiTest;
import coop.portal.support.Who;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TaskTrayUiTest extends UiTest {

    private static final int TASKS = 5;

    @Test
    void what_became_of_each_task_is_asked_when_somebody_looks_and_on_no_other_page() {
        for (int number = 1; number <= TASKS; number++) {
            database().update(
                    "INSERT INTO background_task (id, kind, title, owner, state, done, total, process, created, updated)"
                            + " VALUES (?, 'registry.import', 'Sổ hợp tác xã', 7, 'DONE', 1, 1, 'p', NOW(3), NOW(3))",
                    number);
        }
        signIn(Who.is(JobRole.FOCAL_OFFICER).user(7, "A").may(RegistryPermissions.IMPORT_RUN, ExchangePermissions.TASK_OWN));

        List<String> asked = Queries.counted(() -> open(""));
        assertThat(asked).noneMatch(TaskTrayUiTest::looksForATask);
        assertThat(entries()).isEmpty();

        List<String> looked = Queries.counted(() -> tray().open());
        assertThat(looked).filteredOn(TaskTrayUiTest::looksForATask).hasSize(TASKS);
        assertThat(entries()).hasSize(TASKS);
    }

    private static boolean looksForATask(String statement) {
        return statement.contains("task_id");
    }

    private static Popover tray() {
        return _get(TaskTrayButton.class)
                .getContent()
                .getChildren()
                .flatMap(part -> part instanceof Popover popover ? Stream.of(popover) : Stream.empty())
                .findFirst()
                .orElseThrow();
    }

    private static List<Div> entries() {
        return _find(Div.class, spec -> spec.withClasses("task-entry"));
    }
}
