package coop.portal.bench.rows.people;

import coop.portal.bench.figures.Goal;
import coop.portal.bench.figures.Result;
import coop.portal.bench.rows.Row;
import coop.portal.bench.rows.Stand;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** Many people of all roles at the same time; while a hundred work, three real browsers beside them. */
public final class PeopleRow implements Row {

    private static final int WITH_BROWSERS = 100;
    private static final int ARRIVING_A_SECOND = 8;

    /** @param think seconds between what somebody does */
    private record Level(int people, double think) {
        String words() {
            return "%d people, %.0f s think time".formatted(people, think);
        }
    }

    private static final List<Level> LEVELS = List.of(
            new Level(50, 5), new Level(WITH_BROWSERS, 5), new Level(250, 5), new Level(500, 5), new Level(250, 2));
    private static final List<Level> QUICK = List.of(new Level(20, 2));

    @Override
    public String name() {
        return "people";
    }

    @Override
    public Where where() {
        return Where.ORDINARY;
    }

    @Override
    public Duration most() {
        return Duration.ofMinutes(20);
    }

    @Override
    public List<Result> measure(Stand stand) throws Exception {
        List<Result> results = new ArrayList<>();
        for (Level level : stand.quick() ? QUICK : LEVELS) {
            try {
                results.addAll(at(stand, level));
            } catch (IOException | RuntimeException e) {
                results.add(Result.failed(name(), stand.size(), e));
            }
        }
        return results;
    }

    private List<Result> at(Stand stand, Level level) throws Exception {
        int arriving = Math.max(8, level.people() / ARRIVING_A_SECOND);
        int working = stand.rounds(75, 25);
        boolean browsers = level.people() == WITH_BROWSERS || stand.quick();
        String name = level.people() + "-" + (int) level.think();
        List<Result> results = new ArrayList<>();
        try (Crowd crowd = Crowd.of(stand, name, level.people(), level.think(), arriving, working)) {
            if (browsers) {
                results.addAll(Browsers.beside(stand, level.people(), arriving + 10, working - 15));
            }
            results.addFirst(result(stand, level, crowd.heard()));
        }
        return results;
    }

    private Result result(Stand stand, Level level, JsonNode heard) {
        JsonNode all = heard.path("answers").path("all");
        int errors = 0;
        for (JsonNode number : heard.path("errors")) {
            errors += number.asInt();
        }
        int answers = all.path("count").asInt();
        if (answers == 0) {
            throw new IllegalStateException("nobody got an answer: " + heard.path("why"));
        }
        double share = 100.0 * errors / (answers + errors);
        Goal goal = Goal.none();
        if (level.think() == 5 && level.people() == 250) {
            goal.atMost("p95 ms", all.path("p95").asDouble(), 300).atMost("errors", errors, 0);
        } else if (level.think() == 5 && level.people() == 500) {
            goal.atMost("p95 ms", all.path("p95").asDouble(), 800).atMost("errors %", share, 0.1);
        } else if (level.think() == 2 && level.people() == 250) {
            goal.atMost("mean of the list ms", heard.path("answers").path("list").path("mean").asDouble(), 800);
        }
        return new Result(name(), level.words(), stand.size(), all.path("p95").asDouble(), "ms p95",
                "p50 %.0f, most %.0f".formatted(all.path("p50").asDouble(), all.path("most").asDouble()),
                heard.path("answers").path(Heard.HEARTBEAT).path("p95").asDouble(Double.NaN), "for a heartbeat",
                details(heard, answers, errors), goal);
    }

    static String details(JsonNode heard, int answers, int errors) {
        StringBuilder words = new StringBuilder("%d answers, %d errors".formatted(answers, errors));
        heard.path("answers").properties().forEach(one -> {
            if (!one.getKey().equals("all")) {
                words.append(String.format(Locale.ROOT, "; %s %.0f/%.0f", one.getKey(),
                        one.getValue().path("mean").asDouble(), one.getValue().path("p95").asDouble()));
            }
        });
        heard.path("why").properties().forEach(one -> words.append("; ").append(one.getKey()).append(": ")
                .append(one.getValue().asString()));
        return words.append(" (mean/p95 ms)").toString();
    }
}
