package coop.portal.bench.rows.exchange;

import coop.portal.bench.figures.Goal;
import coop.portal.bench.figures.Result;
import coop.portal.bench.figures.Samples;
import coop.portal.bench.portal.Database;
import coop.portal.bench.portal.Heap;
import coop.portal.bench.protocol.Page;
import coop.portal.bench.protocol.Person;
import coop.portal.bench.protocol.Rpc;
import coop.portal.bench.protocol.WrongAnswer;
import coop.portal.bench.rows.Row;
import coop.portal.bench.rows.Stand;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A workbook of a hundred thousand rows on its way into the register and out of it again, beside the database's own LOAD DATA. */
public final class ImportRow implements Row {

    private static final double MEGABYTE = 1_048_576;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final double LEAST_RATE = 15_000;
    private static final double LEAST_SHARE = 0.2;
    private static final double MOST_HEAP = 64;

    @Override
    public String name() {
        return "import";
    }

    @Override
    public Where where() {
        return Where.ORDINARY;
    }

    @Override
    public Duration most() {
        return Duration.ofMinutes(12);
    }

    @Override
    public List<Result> measure(Stand stand) throws Exception {
        int rows = stand.rounds(100_000, Math.min(5_000, stand.size()));
        stand.portal();
        double plain = LoadData.load(stand, rows);
        try (Database database = stand.database(); Person person = stand.person("focal-officer");
                Heap heap = Heap.of(stand.portal())) {
            int batch = Integer.parseInt(database.text("SELECT COUNT(*) FROM import_batch"));
            Path file = ImportWorkbook.write(database, stand.folder().resolve("import.xlsx"), rows, batch);
            try {
                return new Run(stand, database, person, heap, rows, rows / plain).all(file);
            } finally {
                Files.deleteIfExists(file);
            }
        }
    }

    private final class Run {

        private final Stand stand;
        private final Database database;
        private final Person person;
        private final Heap heap;
        private final int rows;
        private final double limit;
        private final List<Result> results = new ArrayList<>();

        Run(Stand stand, Database database, Person person, Heap heap, int rows, double limit) {
            this.stand = stand;
            this.database = database;
            this.person = person;
            this.heap = heap;
            this.rows = rows;
            this.limit = limit;
        }

        List<Result> all(Path file) throws IOException {
            Samples alone = Others.alone(stand, stand.rounds(15, 5));
            person.open("");
            upload(file);
            long before = heap.live();
            Task check = step(null, "Kiểm tra tệp");
            line("check", check, Goal.none());
            Task again = step(heap, "Kiểm tra lại tệp");
            heap("check", before, again);
            Others others = Others.at(stand);
            Task apply;
            try (others) {
                apply = step(null, "Áp dụng");
            }
            double rate = rows / apply.seconds();
            line("apply", apply, Goal.none().atLeast("rows/s", rate, LEAST_RATE).atLeast("of LOAD DATA", rate / limit, LEAST_SHARE));
            waited(alone, others.enough());
            Task undo = step(null, "Hoàn tác", "Hoàn tác");
            line("undo", undo, Goal.none().atLeast("of the apply's rate", apply.seconds() / undo.seconds(), 1));
            upload(file);
            step(null, "Kiểm tra tệp");
            heap("apply", before, step(heap, "Áp dụng"));
            step(null, "Hoàn tác", "Hoàn tác");
            return results;
        }

        /** As a browser sends the chosen file; the page that then comes is shown with the next word to the server. */
        private void upload(Path file) throws IOException {
            person.go("registry/new-import", "");
            Page page = person.page();
            int field = page.first("vaadin-upload").orElseThrow(() -> new WrongAnswer("no place for a file", page.words()));
            person.post("/" + page.said(field, "target"), XLSX, HttpRequest.BodyPublishers.ofFile(file),
                    "X-Filename", URLEncoder.encode(file.getFileName().toString(), StandardCharsets.UTF_8));
            person.act(Rpc.event(1, "ui-poll", "{}"));
        }

        /** Presses one button after the other, waits for the work they begin and looks at the page anew. */
        private Task step(Heap watched, String... buttons) {
            String last = Task.last(database);
            for (String words : buttons) {
                person.press(words);
            }
            Task task = Task.after(database, last, watched);
            person.act(Rpc.event(1, "ui-poll", "{}"));
            return task;
        }

        private void line(String what, Task task, Goal goal) {
            results.add(new Result(name(), what + " " + String.format("%,d", rows).replace(',', '.') + " rows", stand.size(),
                    rows / task.seconds(), "rows/s", "1 round", limit, "LOAD DATA",
                    String.format(Locale.ROOT, "%.1f s", task.seconds()), goal));
        }

        private void heap(String what, long before, Task task) {
            double more = Math.max(0, task.bytes() - before) / MEGABYTE;
            results.add(new Result(name(), "heap while it does: " + what, stand.size(), more, "MB more alive", "", Double.NaN, "",
                    String.format(Locale.ROOT, "alive before %.0f MB; %s", before / MEGABYTE, task.bytes() == 0
                            ? "done before anybody looked" : "looked every 2.5 s after full collections"),
                    Goal.none().atMost("MB", more, MOST_HEAP)));
        }

        private void waited(Samples alone, Samples meanwhile) {
            if (meanwhile.size() == 0) {
                return;
            }
            results.add(new Result(name(), "others at the list while it is applied", stand.size(), meanwhile.p95(), "ms p95",
                    "p50 %.1f".formatted(meanwhile.median()), alone.p95(), "alone",
                    meanwhile.size() + " answers meanwhile, " + alone.size() + " alone",
                    Goal.none()));
        }
    }
}
