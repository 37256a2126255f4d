package coop.portal.bench.rows.list;

import coop.portal.bench.figures.Goal;
import coop.portal.bench.figures.Result;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** How much slower the list is on the largest data set than on the smallest: compared from the lines that are there. */
public final class Growth {

    private static final double MOST = 1.5;

    private Growth() {}

    public static List<Result> of(List<Result> results) {
        List<Result> lists = results.stream()
                .filter(result -> result.row().equals(ListRow.NAME) && !result.isFailure())
                .toList();
        int least = lists.stream().mapToInt(Result::on).min().orElse(0);
        int most = lists.stream().mapToInt(Result::on).max().orElse(0);
        if (least == most) {
            return List.of();
        }
        return lists.stream()
                .filter(result -> result.on() == most)
                .map(large -> lists.stream()
                        .filter(small -> small.on() == least && small.what().equals(large.what()))
                        .findFirst()
                        .map(small -> compared(small, large))
                        .orElse(null))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(Result::what))
                .toList();
    }

    private static Result compared(Result small, Result large) {
        double times = large.tail() / small.tail();
        return new Result("growth", large.what(), large.on(), times, "×", "", Double.NaN, "",
                "p95 on %,d: %.1f ms, on %,d: %.1f ms".formatted(small.on(), small.tail(), large.on(), large.tail()),
                Goal.none().atMost("p95 ×", times, MOST));
    }
}
