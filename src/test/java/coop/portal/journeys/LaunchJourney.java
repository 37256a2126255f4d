package coop.portal.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.support.BrowserTest;
import coop.portal.support.PortalProcess;
import coop.portal.support.UseCase;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/** Starting, starting twice, being killed and being stopped, as it happens at a terminal. */
class LaunchJourney extends BrowserTest {

    private static final Path FOLDER = Path.of("target", "journeys", "launch");
    private static final int WRONG_WORDS = 2;
    private static final int FOLDER_IN_USE = 3;

    @BeforeEach
    @AfterEach
    void clear() throws IOException {
        FileSystemUtils.deleteRecursively(FOLDER.resolve("database"));
    }

    @Test
    @UseCase(value = "RUN-03", rule = "R-03")
    void a_portal_survives_a_kill_and_leaves_nothing_running_when_it_is_stopped() throws Exception {
        try (PortalProcess first = PortalProcess.serving(FOLDER)) {
            assertAnswers(first);
            assertThat(PortalProcess.with(FOLDER, "run", "--port", "0").exitCode()).isEqualTo(FOLDER_IN_USE);
            first.kill();
        }
        assertThat(serversOnTheFolder()).as("the orphan of the killed portal").isEqualTo(1);
        try (PortalProcess second = PortalProcess.serving(FOLDER)) {
            assertAnswers(second);
            assertThat(serversOnTheFolder()).isEqualTo(1);
            assertACommandWorksBesideIt();
        }
        assertThat(serversOnTheFolder()).isZero();
    }

    /** Which words there are only the application knows: to say that there is no such command it has read the database. */
    private static void assertACommandWorksBesideIt() {
        PortalProcess command = PortalProcess.with(FOLDER, "sing");
        assertThat(command.exitCode()).isEqualTo(WRONG_WORDS);
        assertThat(command.output().lines().findFirst().orElseThrow()).contains("there is no such command");
    }

    private static void assertAnswers(PortalProcess portal) throws IOException, InterruptedException {
        URI health = URI.create(portal.address() + "/actuator/health");
        try (HttpClient client = HttpClient.newHttpClient()) {
            assertThat(client.send(HttpRequest.newBuilder(health).build(), BodyHandlers.ofString()).body())
                    .contains("\"UP\"");
        }
    }

    private static long serversOnTheFolder() throws IOException {
        String database = "--datadir=" + FOLDER.toRealPath().resolve("database");
        return ProcessHandle.allProcesses()
                .filter(process -> process.info().commandLine().orElse("").contains(database))
                .count();
    }
}
