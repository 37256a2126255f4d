package coop.portal.bench.rows.exchange;

import coop.portal.bench.figures.Goal;
import coop.portal.bench.figures.Result;
import coop.portal.bench.figures.Samples;
import coop.portal.bench.portal.Database;
import coop.portal.bench.portal.Heap;
import coop.portal.bench.protocol.Person;
import coop.portal.bench.rows.Row;
import coop.portal.bench.rows.Stand;
import coop.portal.bench.rows.list.OrganisationList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The whole register as a workbook, beside a plain writer of the same rows; heap, and what others wait meanwhile. */
public final class ExportRow implements Row {

    private static final double MEGABYTE = 1_048_576;
    private static final double MOST_HEAP = 64;

    @Override
    public String name() {
        return "export";
    }

    @Override
    public Where where() {
        return Where.LARGEST;
    }

    @Override
    public List<Result> measure(Stand stand) throws Exception {
        List<Result> results = new ArrayList<>();
        try (Database database = stand.database(); Person person = stand.person("focal-officer")) {
            person.open("");
            double plain = PlainWorkbook.write(database, stand.folder().resolve("plain.xlsx"));
            Samples seconds = new Samples();
            for (int round = 0; round < stand.rounds(2, 2); round++) {
                seconds.add(export(database, person, null).seconds());
            }
            results.add(rate(stand, seconds, plain));
            results.add(heap(stand, database, person));
            results.add(others(stand, database, person));
        }
        return results;
    }

    private static Task export(Database database, Person person, Heap heap) {
        OrganisationList.open(person);
        String last = Task.last(database);
        person.press("Xuất Excel");
        return Task.after(database, last, heap);
    }

    private Result rate(Stand stand, Samples seconds, double plain) {
        double rows = stand.size() / seconds.median();
        double limit = stand.size() / plain;
        return new Result(name(), "whole register to a workbook", stand.size(), rows, "rows/s",
                "%.1f–%.1f s".formatted(seconds.least(), seconds.most()), limit, "plain streaming writer",
                String.format(Locale.ROOT, "%d rounds; plain writer %.1f s", seconds.size(), plain),
                Goal.none().atLeast("of the writer", rows / limit, 0.3));
    }

    private Result heap(Stand stand, Database database, Person person) {
        try (Heap heap = Heap.of(stand.portal())) {
            long before = heap.live();
            double most = export(database, person, heap).bytes();
            double more = Math.max(0, most - before) / MEGABYTE;
            return new Result(name(), "heap while it is written", stand.size(), more, "MB more alive", "",
                    Double.NaN, "", String.format(Locale.ROOT, "alive before %.0f MB; %s", before / MEGABYTE,
                            most == 0 ? "done before anybody looked" : "looked every 2.5 s after full collections"),
                    Goal.none().atMost("MB", more, MOST_HEAP));
        }
    }

    private Result others(Stand stand, Database database, Person person) {
        Samples alone = Others.alone(stand, stand.rounds(20, 6));
        Samples meanwhile;
        try (Others others = Others.at(stand)) {
            export(database, person, null);
            meanwhile = others.enough();
        }
        double times = meanwhile.p95() / alone.p95();
        return new Result(name(), "others at the list meanwhile", stand.size(), meanwhile.p95(), "ms p95",
                "p50 %.1f".formatted(meanwhile.median()), alone.p95(), "alone",
                meanwhile.size() + " answers meanwhile, " + alone.size() + " alone",
                Goal.none().atMost("p95 ×", times, 1.2));
    }
}
