package coop.portal.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Files stay small enough to be read in one go; nobody is on a list of exceptions. */
class SizeTest {

    @Test
    void no_source_file_outgrows_its_reader() {
        assertThat(longerThan(Path.of("src/main/java"), 250)).isEmpty();
    }

    @Test
    void no_test_file_outgrows_its_reader() {
        assertThat(longerThan(Path.of("src/test/java"), 350)).isEmpty();
    }

    private static Map<String, Long> longerThan(Path root, long cap) {
        Map<String, Long> found = new TreeMap<>();
        try (var files = Files.walk(root)) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(file -> {
                long lines = lines(file);
                if (lines > cap) {
                    found.put(root.relativize(file).toString(), lines);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static long lines(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
