package coop.portal.figures;

import coop.portal.exchange.JsonReport;
import coop.portal.figures.model.Figures;
import coop.portal.figures.model.HandInCounts;
import coop.portal.figures.model.HandInLine;
import coop.portal.figures.model.HandInVerdict;
import coop.portal.figures.model.Indicator;
import coop.portal.figures.model.Summary;
import coop.portal.kernel.Remark;
import coop.portal.uikit.Messages;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the command line tells about a workbook of figures: a page for people or one object for programs. */
interface HandInReport extends AutoCloseable {

    void add(List<HandInLine> rows);

    void end(HandInRun.Outcome outcome, boolean checkOnly);

    @Override
    default void close() {}

    static @Nullable BigDecimal millions(@Nullable BigDecimal dong) {
        if (dong == null) {
            return null;
        }
        BigDecimal millions = dong.divide(Figures.MILLION, 3, RoundingMode.HALF_UP).stripTrailingZeros();
        return millions.scale() < 0 ? millions.setScale(0) : millions;
    }

    /** One object: counts and totals first, then a result for each row in the order of the file. */
    final class Json implements HandInReport {

        private final JsonReport json;

        Json(PrintStream out) {
            json = new JsonReport(out);
        }

        @Override
        public void add(List<HandInLine> rows) {
            rows.stream().map(Json::result).forEach(json::add);
        }

        @Override
        public void end(HandInRun.Outcome outcome, boolean checkOnly) {
            HandInCounts counts = outcome.counts();
            Summary summary = outcome.summary();
            Map<String, @Nullable Object> report = new LinkedHashMap<>();
            report.put("rows", counts.rows());
            report.put("created", counts.created());
            report.put("updated", counts.updated());
            report.put("unchanged", counts.unchanged());
            report.put("warnings", counts.warnings());
            report.put("refused", counts.refused());
            report.put("leftOut", counts.leftOut());
            report.put("applied", !checkOnly);
            report.put("period", summary.filter().period().text());
            report.put("totalRevenueMillion", millions(summary.get(Indicator.REVENUE_TOTAL).value()));
            report.put("registered", summary.registered());
            report.put("reported", summary.reported());
            report.put("averageRevenueMillion", millions(summary.get(Indicator.REVENUE_PER_REGISTERED).value()));
            report.put("averageRevenuePerReportingMillion",
                    millions(summary.get(Indicator.REVENUE_PER_REPORTING).value()));
            report.put("coverage", summary.coverage());
            json.end(report);
        }

        @Override
        public void close() {
            json.close();
        }

        private static Map<String, @Nullable Object> result(HandInLine line) {
            Remark gravest = line.gravest();
            Map<String, @Nullable Object> result = new LinkedHashMap<>();
            result.put("row", line.row());
            result.put("verdict", line.warned() ? "warning" : outcome(line));
            result.put("rule", gravest == null ? null : gravest.rule());
            result.put("message", gravest == null ? null : Messages.withArticle(gravest));
            result.put("outcome", outcome(line));
            result.put("code", line.code());
            result.put("name", line.name());
            return result;
        }

        private static String outcome(HandInLine line) {
            return line.verdict().name().toLowerCase(Locale.ROOT);
        }
    }

    /** Counts, totals with their coverage, and a line for each row that was refused or deserves a second look. */
    final class Plain implements HandInReport {

        private final PrintStream out;

        Plain(PrintStream out) {
            this.out = out;
        }

        @Override
        public void add(List<HandInLine> rows) {
            rows.stream()
                    .filter(line -> line.gravest() != null)
                    .forEach(line -> out.println(Messages.text(
                            line.verdict() == HandInVerdict.REFUSED
                                    ? "figures.HandInCommand.refused"
                                    : "figures.HandInCommand.warned",
                            String.valueOf(line.row()), line.name() == null ? "" : line.name(), said(line))));
        }

        private static String said(HandInLine line) {
            Remark gravest = Objects.requireNonNull(line.gravest());
            return Messages.withArticle(gravest) + " [" + gravest.rule() + "]";
        }

        @Override
        public void end(HandInRun.Outcome outcome, boolean checkOnly) {
            HandInCounts counts = outcome.counts();
            Summary summary = outcome.summary();
            out.println(Messages.text("figures.HandInCommand.counts", counts.rows(), counts.created(), counts.updated(),
                    counts.unchanged(), counts.warnings(), counts.refused()));
            out.println(Messages.text("figures.HandInCommand.totals",
                    millions(summary.get(Indicator.REVENUE_TOTAL).value()), summary.reported(), summary.registered(),
                    millions(summary.get(Indicator.REVENUE_PER_REGISTERED).value()),
                    millions(summary.get(Indicator.REVENUE_PER_REPORTING).value())));
            out.println(Messages.text(checkOnly
                    ? "figures.HandInCommand.only-checked"
                    : "figures.HandInCommand.applied"));
        }
    }
}
