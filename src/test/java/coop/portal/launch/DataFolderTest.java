package coop.portal.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import coop.portal.PortalApplication;
import coop.portal.support.UseCase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    private Path parent;

    @Test
    void a_folder_belongs_to_the_first_who_takes_it_until_it_lets_go() {
        try (DataFolder first = DataFolder.at(parent)) {
            assertThat(first.take()).isTrue();
            try (DataFolder second = DataFolder.at(parent)) {
                assertThat(second.take()).isFalse();
            }
        }
        try (DataFolder third = DataFolder.at(parent)) {
            assertThat(third.take()).isTrue();
        }
    }

    @Test
    @UseCase(value = "RUN-01", rule = "R-01")
    void a_second_portal_on_a_folder_says_so_and_leaves() {
        try (DataFolder first = DataFolder.at(parent)) {
            first.take();
            assertThatThrownBy(() -> serving("run", "--port", "0").untilStopped())
                    .hasMessageContaining(parent.getFileName().toString())
                    .asInstanceOf(type(LaunchFailure.class))
                    .returns(LaunchFailure.FOLDER_IN_USE, LaunchFailure::exitCode);
        }
    }

    @Test
    void a_portal_on_a_port_in_use_says_so_before_it_touches_the_folder() throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            assertThatThrownBy(() -> serving("run", "--port", Integer.toString(taken.getLocalPort())).untilStopped())
                    .hasMessageContaining(Integer.toString(taken.getLocalPort()))
                    .asInstanceOf(type(LaunchFailure.class))
                    .returns(LaunchFailure.PORT_IN_USE, LaunchFailure::exitCode);
        }
        assertThat(parent).isEmptyDirectory();
    }

    @Test
    void a_command_beside_a_portal_that_is_only_starting_is_told_to_try_again() {
        try (DataFolder first = DataFolder.at(parent)) {
            first.take();
            var out = new PrintStream(new ByteArrayOutputStream());
            assertThatThrownBy(() -> new Commanding(PortalApplication.class, words("import"), out, out).run())
                    .asInstanceOf(type(LaunchFailure.class))
                    .returns(LaunchFailure.FOLDER_IN_USE, LaunchFailure::exitCode);
        }
    }

    @Test
    void a_place_that_is_no_folder_is_refused_in_a_sentence() throws IOException {
        Path file = Files.createFile(parent.resolve("file"));
        assertThatThrownBy(() -> DataFolder.at(file)).isInstanceOf(LaunchFailure.class).hasMessageContaining("file");
    }

    @Test
    void the_port_of_a_running_server_is_known_to_others() throws IOException {
        try (DataFolder folder = DataFolder.at(parent)) {
            assertThat(folder.portInUse()).isEmpty();
            Files.writeString(folder.portFile(), "40123\n");
            assertThat(folder.portInUse()).contains(40123);
        }
    }

    private Serving serving(String... words) {
        return new Serving(PortalApplication.class, words(words), new PrintStream(new ByteArrayOutputStream()));
    }

    private Words words(String... words) {
        return Words.parse(List.of(words), parent);
    }
}
