package coop.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;
import coop.portal.access.model.JobRole;
import coop.portal.kernel.OrganisationId;
import coop.portal.support.Organisations;
import coop.portal.support.Queries;
import coop.portal.support.UiTest;
import coop.portal.support.Who;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** How many questions each screen asks the database when it is opened: no more than the register says, and no clock is read. */
class ScreenQueriesUiTest extends UiTest {

    private static final Path REGISTER = Path.of("src/test/resources/screens/queries.csv");
    private static final int ORGANISATIONS = 20;
    /** What holds for a screen that the register does not name. */
    private static final String ANY = "*";
    /** A page that asks next to nothing of the database; from it the others are come to. */
    private static final String ELSEWHERE = "territory/units";

    @Test
    void a_screen_asks_no_more_often_than_the_register_says() throws IOException {
        database().update("INSERT INTO user_account (id, user_name, display_name, search_name, password_hash,"
                + " must_change_password, locale, state, security_stamp, rights_stamp, created, version)"
                + " VALUES (1, 'officer', 'A', 'a', 'x', FALSE, 'vi', 'ACTIVE', 0, 0, NOW(), 0)");
        Organisations organisations = Organisations.in(application);
        OrganisationId one = new OrganisationId(0);
        for (int i = 0; i < ORGANISATIONS; i++) {
            one = organisations.cooperative("Đồng Tâm " + i).registered();
        }
        signIn(Who.is(JobRole.FOCAL_MANAGER).user(1, "A").may(actors.system("all").permissions()).actor());

        Map<String, Integer> most = registered();
        Map<String, Integer> asked = asked();
        asked.put("/registry/organisation/:id", questions("registry/organisation/" + one.text()));

        assertThat(asked.keySet()).as("the register names what is there").containsAll(named(most));
        assertThat(asked).allSatisfy((screen, questions) ->
                assertThat(questions).as(screen).isBetween(0, most.getOrDefault(screen, most.get(ANY))));
    }

    /** Of every screen that needs nothing but its address; each is opened once before, as those of a running portal were. */
    private static Map<String, Integer> asked() {
        Map<String, Integer> asked = new TreeMap<>();
        RouteConfiguration.forSessionScope().getAvailableRoutes().stream()
                .map(route -> route.getTemplate())
                .filter(template -> !template.contains(":"))
                .forEach(template -> asked.put("/" + template, questions(template)));
        return asked;
    }

    private static int questions(String address) {
        UI.getCurrent().navigate(address);
        UI.getCurrent().navigate(ELSEWHERE);
        return Queries.counted(() -> UI.getCurrent().navigate(address)).size();
    }

    private static List<String> named(Map<String, Integer> most) {
        return most.keySet().stream().filter(screen -> !screen.equals(ANY)).toList();
    }

    private static Map<String, Integer> registered() throws IOException {
        return Files.readAllLines(REGISTER, StandardCharsets.UTF_8).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(","))
                .collect(Collectors.toMap(parts -> parts[0], parts -> Integer.valueOf(parts[1]), Math::max, TreeMap::new));
    }
}
