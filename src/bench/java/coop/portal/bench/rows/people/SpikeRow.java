package coop.portal.bench.rows.people;

import coop.portal.bench.figures.Goal;
import coop.portal.bench.figures.Result;
import coop.portal.bench.rows.Row;
import coop.portal.bench.rows.Stand;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Monday morning: three hundred people sign in within half a minute. */
public final class SpikeRow implements Row {

    @Override
    public String name() {
        return "spike";
    }

    @Override
    public Where where() {
        return Where.ORDINARY;
    }

    @Override
    public List<Result> measure(Stand stand) throws Exception {
        int people = stand.rounds(300, 40);
        int seconds = stand.rounds(30, 10);
        try (Crowd crowd = Crowd.of(stand, "spike", people, 0, seconds, 0)) {
            JsonNode heard = crowd.heard();
            JsonNode signIn = heard.path("answers").path(Heard.SIGN_IN);
            int errors = 0;
            for (JsonNode number : heard.path("errors")) {
                errors += number.asInt();
            }
            return List.of(new Result(name(), "%d sign-ins in %d s".formatted(people, seconds), stand.size(),
                    signIn.path("p95").asDouble(), "ms p95",
                    "p50 %.0f, most %.0f".formatted(signIn.path("p50").asDouble(), signIn.path("most").asDouble()),
                    Double.NaN, "", PeopleRow.details(heard, signIn.path("count").asInt(), errors),
                    Goal.none().atMost("p95 ms", signIn.path("p95").asDouble(), 3_000).atMost("errors", errors, 0)));
        }
    }
}
