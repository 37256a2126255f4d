package coop.portal.launch;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.support.UseCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CredentialsTest {

    @TempDir
    private Path folder;

    @Test
    void they_are_drawn_once_and_found_again() {
        Path file = folder.resolve("credentials.properties");
        assertThat(Credentials.keptIn(file)).isEqualTo(Credentials.keptIn(file));
        assertThat(Credentials.keptIn(folder.resolve("other"))).isNotEqualTo(Credentials.keptIn(file));
    }

    @Test
    void each_account_has_a_long_password_of_its_own() {
        Credentials drawn = Credentials.keptIn(folder.resolve("credentials.properties"));
        assertThat(new String[] {drawn.root(), drawn.owner(), drawn.application()})
                .doesNotHaveDuplicates()
                .allMatch(password -> password.matches("[A-Za-z0-9_-]{32}"));
    }

    @Test
    @UseCase(value = "RUN-01", rule = "R-04")
    void only_the_owner_of_the_file_can_read_them() throws IOException {
        Path file = folder.resolve("credentials.properties");
        Credentials.keptIn(file);
        assertThat(Files.getPosixFilePermissions(file))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    }

    @Test
    void they_do_not_show_in_a_log() {
        Credentials drawn = Credentials.keptIn(folder.resolve("credentials.properties"));
        assertThat(drawn.toString() + new DatabaseAccess(1, drawn))
                .doesNotContain(drawn.root(), drawn.owner(), drawn.application());
    }
}
