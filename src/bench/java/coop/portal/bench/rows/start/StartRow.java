package coop.portal.bench.rows.start;

import coop.portal.bench.figures.Goal;
import coop.portal.bench.figures.Result;
import coop.portal.bench.figures.Samples;
import coop.portal.bench.portal.Portal;
import coop.portal.bench.protocol.Person;
import coop.portal.bench.rows.Row;
import coop.portal.bench.rows.Stand;
import java.util.List;
import java.util.Map;

/** From the command to a sign-in page that can be used, on data that are there; with the AOT cache and without it. */
public final class StartRow implements Row {

    private static final double MOST = 6;

    @Override
    public String name() {
        return "start";
    }

    @Override
    public Where where() {
        return Where.LARGEST;
    }

    @Override
    public List<Result> measure(Stand stand) {
        int rounds = stand.rounds(4, 1);
        start(stand, Map.of());
        Samples usual = new Samples();
        Samples without = new Samples();
        for (int round = 0; round < rounds; round++) {
            usual.add(start(stand, Map.of()));
            without.add(start(stand, Map.of("PORTAL_JAVA_OPTIONS", "-XX:AOTMode=off")));
        }
        return List.of(
                line(stand, "./portal run", usual, Goal.none().atMost("s", usual.median(), MOST)),
                line(stand, "without the AOT cache", without, Goal.none()));
    }

    private Result line(Stand stand, String what, Samples seconds, Goal goal) {
        return new Result(name(), what, stand.size(), seconds.median(), "s",
                "%.1f–%.1f".formatted(seconds.least(), seconds.most()), Double.NaN, "",
                seconds.size() + " starts, until the sign-in page answers", goal);
    }

    /** @return seconds until the sign-in page was there */
    private static double start(Stand stand, Map<String, String> settings) {
        long begun = System.nanoTime();
        try (Portal portal = stand.started(settings)) {
            Person.visit(portal.address());
            return (System.nanoTime() - begun) / 1e9;
        }
    }
}
