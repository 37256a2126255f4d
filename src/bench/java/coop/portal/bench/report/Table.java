package coop.portal.bench.report;

import coop.portal.bench.figures.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The results as lines of words, for the screen and for the documentation. */
public final class Table {

    private static final List<String> HEADS =
            List.of("row", "what", "on", "portal", "spread", "limit", "ratio", "goal", "verdict", "details");

    private Table() {}

    /** For a screen: columns as wide as they must be. */
    public static String plain(List<Result> results) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(HEADS);
        results.forEach(result -> lines.add(cells(result)));
        int[] widths = new int[HEADS.size()];
        lines.forEach(line -> {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], line.get(i).length());
            }
        });
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> {
            for (int i = 0; i < widths.length; i++) {
                boolean last = i == widths.length - 1;
                text.append(last ? line.get(i) : String.format("%-" + Math.max(1, widths[i]) + "s  ", line.get(i)));
            }
            text.append('\n');
        });
        return text.toString();
    }

    /** For the documentation. */
    public static String marked(List<Result> results) {
        StringBuilder text = new StringBuilder();
        text.append("| ").append(String.join(" | ", HEADS)).append(" |\n");
        text.append("|---".repeat(HEADS.size())).append("|\n");
        results.forEach(result -> text.append("| ")
                .append(String.join(" | ", cells(result).stream().map(cell -> cell.replace("|", "\\|")).toList()))
                .append(" |\n"));
        return text.toString();
    }

    static List<String> cells(Result result) {
        return List.of(
                result.row(),
                result.what(),
                String.format(Locale.ROOT, "%,d", result.on()).replace(',', '.'),
                figure(result.figure(), result.unit()),
                result.spread(),
                Double.isNaN(result.limit()) ? "" : figure(result.limit(), result.unit()) + " " + result.limitOf(),
                Double.isNaN(result.ratio()) ? "" : spoken(result.ratio()),
                result.goal().words(),
                result.isFailure() ? "failed" : result.goal().verdict(),
                result.details().replaceAll("\\s+", " "));
    }

    private static String figure(double figure, String unit) {
        return Double.isNaN(figure) ? "" : (spoken(figure) + " " + unit).strip();
    }

    static String spoken(double figure) {
        String pattern = Math.abs(figure) >= 1_000 ? "%,.0f" : Math.abs(figure) >= 10 ? "%.1f" : "%.2f";
        return String.format(Locale.ROOT, pattern, figure);
    }
}
