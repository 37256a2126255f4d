package coop.portal.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * A number of law is a row of the book of law, with its article and its days, and comes into a rule as an argument. What is left
 * in the rules is named class by class in {@code law/numbers.txt}, with why it is no number of law; one more makes this fail.
 */
class NumbersInRulesTest {

    private static final Path ROOT = Path.of("src/main/java/coop/portal");
    private static final Path ALLOWED = Path.of("src/test/resources/law/numbers.txt");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])(\\d[\\d_]*(?:\\.\\d+)?)[LDF]?(?!\\w)");

    @Test
    void only_those_that_are_named_stand_in_rules() throws IOException {
        Map<String, Set<String>> allowed = new TreeMap<>();
        for (String line : Files.readAllLines(ALLOWED)) {
            if (!line.startsWith("#")) {
                String[] parts = line.split(": | \\| ");
                assertThat(parts).as("class: numbers | why they are none of law").hasSize(3);
                allowed.put(parts[0], new TreeSet<>(Arrays.asList(parts[1].split(" "))));
            }
        }
        assertThat(found()).isEqualTo(allowed);
    }

    @Test
    void a_planted_number_is_seen() {
        assertThat(numbers("int a = 5; // 7\n/* 8 */ f(\"9\"); new BigDecimal(\"0.05\"); x1.plusYears(1_000L); 'a'; List.of(0, 1)"))
                .containsExactlyInAnyOrder("5", "0.05", "1000");
        assertThat(numbers("LocalDate.of(2025, 12, 31)")).containsExactlyInAnyOrder("2025", "12", "31");
    }

    private static Map<String, Set<String>> found() throws IOException {
        Map<String, Set<String>> found = new TreeMap<>();
        try (var files = Files.walk(ROOT)) {
            files.filter(file -> file.getParent().endsWith("rules") && file.toString().endsWith(".java")).forEach(file -> {
                Set<String> numbers = numbers(text(file));
                if (!numbers.isEmpty()) {
                    String name = ROOT.relativize(file).toString();
                    found.put(name.substring(0, name.length() - ".java".length()), numbers);
                }
            });
        }
        return found;
    }

    /** Of the code alone: not of comments and texts, but of amounts that are written as texts. */
    private static Set<String> numbers(String source) {
        String code = source
                .replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("new BigDecimal\\(\"([^\"]*)\"\\)", "new BigDecimal($1)")
                .replaceAll("(?s)\"\"\".*?\"\"\"", "")
                .replaceAll("\"(\\\\.|[^\"\\\\])*\"", "")
                .replaceAll("'(\\\\.|[^'\\\\])*'", "")
                .replaceAll("//[^\\n]*", "");
        Set<String> numbers = new TreeSet<>();
        Matcher matcher = NUMBER.matcher(code);
        while (matcher.find()) {
            numbers.add(matcher.group(1).replace("_", ""));
        }
        numbers.removeAll(Set.of("0", "1"));
        return numbers;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
