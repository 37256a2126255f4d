package coop.portal.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What each write method of a use case records, one line each: {@code module.UseCase.method;action+action|action;note}.
 * Several ways to end are set apart by a bar; {@code -} is one that leaves no trace, and then the note says why.
 */
public final class TrailExpectations {

    private static final Path FILE = Path.of("src/test/resources/audit/trail.csv");

    /** A line of the page. */
    public record Expectation(List<Set<String>> ways, String note) {

        /** Whether the method may end without a trace. */
        public boolean mayBeSilent() {
            return ways.stream().anyMatch(Set::isEmpty);
        }
    }

    private final Map<String, Expectation> lines;

    private TrailExpectations(Map<String, Expectation> lines) {
        this.lines = lines;
    }

    public static TrailExpectations read() {
        Map<String, Expectation> lines = new LinkedHashMap<>();
        try (Stream<String> text = Files.lines(FILE)) {
            text.filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
                String[] parts = line.split(";", 3);
                Expectation expectation = new Expectation(ways(parts[1]), parts.length > 2 ? parts[2].strip() : "");
                if (lines.put(parts[0].strip(), expectation) != null) {
                    throw new IllegalStateException(parts[0] + " stands twice in " + FILE);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TrailExpectations(lines);
    }

    public Map<String, Expectation> lines() {
        return lines;
    }

    void mustAllow(String method, Collection<String> recorded) {
        Expectation expectation = lines.get(method);
        if (expectation == null || expectation.ways().stream().noneMatch(way -> way.equals(Set.copyOf(recorded)))) {
            throw new AssertionError(method + " recorded " + recorded + ", but " + FILE + " expects "
                    + (expectation == null ? "nothing of it" : expectation.ways()));
        }
    }

    private static List<Set<String>> ways(String text) {
        return Arrays.stream(text.strip().split("\\|"))
                .map(way -> way.strip().equals("-") ? Set.<String>of() : actions(way))
                .toList();
    }

    private static Set<String> actions(String way) {
        Set<String> actions = new TreeSet<>();
        for (String action : way.split("\\+")) {
            actions.add(action.strip());
        }
        return actions;
    }
}
