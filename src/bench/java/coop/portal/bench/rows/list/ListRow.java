package coop.portal.bench.rows.list;

import coop.portal.bench.figures.Goal;
import coop.portal.bench.figures.Result;
import coop.portal.bench.figures.Rounds;
import coop.portal.bench.figures.Samples;
import coop.portal.bench.portal.Database;
import coop.portal.bench.protocol.Answer;
import coop.portal.bench.protocol.Person;
import coop.portal.bench.rows.Row;
import coop.portal.bench.rows.Stand;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One person at the list of organisations: what the server needs for each step, beside the same rows in plain SQL. */
public final class ListRow implements Row {

    public static final String NAME = "list";

    private static final int WARM = 5;
    private static final double SECONDS = 6;
    private static final double SECONDS_OF_LIMIT = 2;
    private static final int LEAST_TO_SCROLL = 101;
    private static final double MOST_MILLIS = 50;
    private static final double MOST_DATABASE = 5;
    private static final int MOST_QUERIES = 4;
    private static final double MOST_VIEW = 40;
    private static final double MOST_ROWS = 12;

    private static final class Cost {
        private final Samples server = new Samples();
        private final Samples cpu = new Samples();
        private final Samples database = new Samples();
        private final Samples plain = new Samples();
        private int statements;
        private int bytes;

        void add(Answer answer) {
            server.add(answer.server());
            cpu.add(answer.cpu());
            database.add(answer.database());
            statements = Math.max(statements, answer.statements());
            bytes = Math.max(bytes, answer.bytes());
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Where where() {
        return Where.EVERY;
    }

    @Override
    public List<Result> measure(Stand stand) {
        List<Result> results = new ArrayList<>();
        try (Database database = stand.database()) {
            warm(stand);
            for (Looker looker : Looker.all(database)) {
                try (Person person = stand.person(looker.account())) {
                    person.open("");
                    int size = OrganisationList.size(OrganisationList.open(person));
                    for (Step step : Steps.all()) {
                        if (step.opens() || size > LEAST_TO_SCROLL) {
                            results.add(tried(stand, database, looker, person, step));
                        }
                    }
                }
            }
        }
        return results;
    }

    /** A portal that has just been started is not what people meet: everything is done for a while first. */
    private static void warm(Stand stand) {
        long end = System.nanoTime() + stand.rounds(25, 4) * 1_000_000_000L;
        try (Person person = stand.person("focal-officer")) {
            person.open("");
            while (System.nanoTime() < end) {
                for (Step step : Steps.all()) {
                    step.before(person);
                    step.act(person);
                }
            }
        }
    }

    private static Result tried(Stand stand, Database database, Looker looker, Person person, Step step) {
        try {
            return measure(stand, database, looker, person, step);
        } catch (RuntimeException e) {
            person.open("");
            return Result.failed(NAME + ": " + looker.who() + ": " + step.what(), stand.size(), e);
        }
    }

    private static Result measure(Stand stand, Database database, Looker looker, Person person, Step step) {
        Cost cost = new Cost();
        Rounds rounds = new Rounds(stand.rounds(WARM, 2), stand.rounds(40, 8), SECONDS);
        Rounds limits = new Rounds(1, stand.rounds(40, 8), SECONDS_OF_LIMIT);
        while (rounds.next()) {
            step.before(person);
            Answer answer = step.act(person);
            if (rounds.counts()) {
                cost.add(answer);
            }
            if (limits.next()) {
                double plain = 0;
                for (String sql : step.limit(looker.sees())) {
                    plain += database.millis(sql);
                }
                if (limits.counts()) {
                    cost.plain.add(plain);
                }
            }
        }
        return result(stand.size(), looker.who() + ": " + step.what(), step, cost, rounds.words());
    }

    private static Result result(int size, String what, Step step, Cost cost, String rounds) {
        double kilobytes = cost.bytes / 1024.0;
        Goal goal = Goal.none()
                .atMost("p95", cost.server.p95(), MOST_MILLIS)
                .atMost("database", cost.database.median(), MOST_DATABASE)
                .atMost("queries", cost.statements, MOST_QUERIES)
                .atMost("kB", kilobytes, step.opens() ? MOST_VIEW : MOST_ROWS);
        return new Result(NAME, what, size, cost.server.median(), "ms", "p95 " + number(cost.server.p95()),
                cost.plain.median(), "plain SQL",
                "cpu %s, database %s ms, %d queries, %s kB, %s".formatted(number(cost.cpu.median()),
                        number(cost.database.median()), cost.statements, number(kilobytes), rounds),
                goal).withTail(cost.server.p95());
    }

    private static String number(double figure) {
        return String.format(Locale.ROOT, "%.1f", figure);
    }
}
