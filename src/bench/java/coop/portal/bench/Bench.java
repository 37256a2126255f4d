package coop.portal.bench;

import coop.portal.bench.figures.Result;
import coop.portal.bench.portal.DataSet;
import coop.portal.bench.portal.DataSets;
import coop.portal.bench.portal.Database;
import coop.portal.bench.portal.Rehearsal;
import coop.portal.bench.report.Machine;
import coop.portal.bench.report.Report;
import coop.portal.bench.report.Table;
import coop.portal.bench.rows.Row;
import coop.portal.bench.rows.Rows;
import coop.portal.bench.rows.Stand;
import coop.portal.bench.rows.list.Growth;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code ./portal bench}: measures the portal on data sets of its own, beside what the machine can do without it. */
public final class Bench {

    private static final List<Integer> SIZES = List.of(1_000, 100_000, 1_000_000);
    private static final List<Integer> QUICK_SIZES = List.of(1_000, 10_000);
    private static final int ORDINARY = 100_000;

    private final Path home;
    private final Options options;
    private final List<Result> results = new ArrayList<>();
    private @Nullable Machine machine;

    private Bench(Path home, Options options) {
        this.home = home;
        this.options = options;
    }

    public static void main(String... words) {
        Options options;
        try {
            options = Options.of(words);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
            return;
        }
        if (options.list()) {
            Rows.all().forEach(row -> System.out.println(row.name()));
            return;
        }
        Path home = Path.of(System.getProperty("bench.home", "")).toAbsolutePath();
        System.exit(new Bench(home, options).run());
    }

    private int run() {
        List<Row> rows = Rows.all().stream().filter(row -> options.wants(row.name())).toList();
        if (rows.isEmpty()) {
            System.err.println("--only: " + Rows.all().stream().map(Row::name).toList());
            return 2;
        }
        List<DataSet> sets = sets(rows);
        if (!sets.isEmpty() && !rehearsed(sets.getFirst())) {
            say("Khởi động không có bộ nhớ đệm AOT (starts go without an AOT cache)");
        }
        for (DataSet set : sets) {
            try (Stand stand = new Stand(home, set, options.quick())) {
                rows.stream().filter(row -> measuredOn(row.where(), set, sets)).forEach(row -> measure(row, stand));
            } catch (RuntimeException e) {
                e.printStackTrace();
            }
        }
        results.addAll(Growth.of(results));
        return tell();
    }

    private static boolean measuredOn(Row.Where where, DataSet set, List<DataSet> sets) {
        return switch (where) {
            case EVERY -> true;
            case LARGEST -> set.equals(sets.getLast());
            case ORDINARY -> set.equals(ordinary(sets));
        };
    }

    private static DataSet ordinary(List<DataSet> sets) {
        return sets.stream().filter(set -> set.organisations() <= ORDINARY).reduce((less, more) -> more).orElse(sets.getFirst());
    }

    private boolean rehearsed(DataSet set) {
        try {
            return Rehearsal.done(home, set);
        } catch (RuntimeException e) {
            e.printStackTrace();
            return false;
        }
    }

    /** Only the largest is needed when no row looks at the others. */
    private List<DataSet> sets(List<Row> rows) {
        List<Integer> sizes = options.sizes(SIZES, QUICK_SIZES);
        boolean largest = rows.stream().allMatch(row -> row.where() == Row.Where.LARGEST);
        DataSets sets = new DataSets(home, options.data(home.resolve("target/bench")));
        return (largest ? List.of(sizes.getLast()) : sizes).stream().flatMap(size -> prepared(sets, size)).toList();
    }

    /** A set that cannot be made leaves the others to be measured. */
    private Stream<DataSet> prepared(DataSets sets, int size) {
        try {
            return Stream.of(sets.prepared(size));
        } catch (RuntimeException e) {
            e.printStackTrace();
            results.add(Result.failed("data", size, e));
            return Stream.empty();
        }
    }

    private void measure(Row row, Stand stand) {
        long begun = System.nanoTime();
        say("%s, %,d …".formatted(row.name(), stand.size()));
        try {
            describe(stand);
            results.addAll(inTime(row, stand));
        } catch (Exception e) {
            results.add(Result.failed(row.name(), stand.size(), e));
            e.printStackTrace();
            stand.stop();
        }
        say("%s, %,d: %d s".formatted(row.name(), stand.size(), (System.nanoTime() - begun) / 1_000_000_000));
        keep();
    }

    /** What does not come to its end does not keep the others from being measured. */
    private static List<Result> inTime(Row row, Stand stand) throws Exception {
        FutureTask<List<Result>> work = new FutureTask<>(() -> row.measure(stand));
        Thread thread = Thread.ofPlatform().daemon().name(row.name()).start(work);
        try {
            return work.get(row.most().toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        } catch (TimeoutException e) {
            thread.interrupt();
            throw new IllegalStateException("not done within " + row.most().toMinutes() + " minutes", e);
        }
    }

    private void describe(Stand stand) {
        if (machine == null) {
            double load = Machine.busy();
            try (Database database = stand.database()) {
                machine = Machine.now(database.text("SELECT VERSION()"), load);
            }
        }
    }

    private static void say(String words) {
        System.out.println(words);
    }

    /** After every row, so that a run that is broken off has not been for nothing. */
    private void keep() {
        try {
            Machine known = machine;
            if (known != null) {
                Report.json(home.resolve("target/bench/results.json"), known, results);
                if (options.write()) {
                    Report.page(home.resolve("src/docs/bench.md"), known, options.words(), results);
                }
            }
        } catch (IOException e) {
            e.printStackTrace();
        }
    }

    private int tell() {
        keep();
        Machine known = machine;
        if (known != null) {
            System.out.println();
            System.out.println(known.sentence());
        }
        System.out.println(Table.plain(results));
        return results.stream().anyMatch(Result::isFailure) ? 1 : 0;
    }
}
