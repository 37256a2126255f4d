package coop.portal.registry;

import coop.portal.exchange.JsonReport;
import coop.portal.kernel.Remark;
import coop.portal.registry.model.ImportCounts;
import coop.portal.registry.model.ImportLine;
import coop.portal.registry.model.ImportVerdict;
import coop.portal.uikit.Messages;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the command line tells about an import: a page for people or one object for programs. */
interface ImportReport extends AutoCloseable {

    void add(List<ImportLine> rows);

    void end(ImportCounts counts, boolean checkOnly);

    @Override
    default void close() {}

    /** The word for a row: a row that is taken with a warning is called so, and its outcome stands beside. */
    static String verdict(ImportLine line) {
        return line.warned() ? "warning" : outcome(line.verdict());
    }

    static String outcome(ImportVerdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT);
    }

    /** One object: counts first, then a result for each row in the order of the file. */
    final class Json implements ImportReport {

        private final JsonReport json;

        Json(PrintStream out) {
            json = new JsonReport(out);
        }

        @Override
        public void add(List<ImportLine> rows) {
            rows.stream().map(Json::result).forEach(json::add);
        }

        @Override
        public void end(ImportCounts counts, boolean checkOnly) {
            Map<String, Object> report = new LinkedHashMap<>();
            report.put("rows", counts.rows());
            report.put("created", counts.created());
            report.put("updated", counts.updated());
            report.put("unchanged", counts.unchanged());
            report.put("warnings", counts.warnings());
            report.put("refused", counts.refused());
            report.put("leftOut", counts.leftOut());
            report.put("applied", !checkOnly);
            json.end(report);
        }

        @Override
        public void close() {
            json.close();
        }

        private static Map<String, @Nullable Object> result(ImportLine line) {
            Remark gravest = line.gravest();
            Map<String, @Nullable Object> result = new LinkedHashMap<>();
            result.put("row", line.row());
            result.put("verdict", verdict(line));
            result.put("rule", gravest == null ? null : gravest.rule());
            result.put("message", gravest == null ? null : Messages.withArticle(gravest));
            result.put("outcome", outcome(line.verdict()));
            result.put("code", line.code());
            result.put("name", line.name());
            result.put("remarks", line.remarks().stream().map(Json::remark).toList());
            return result;
        }

        private static Map<String, @Nullable Object> remark(Remark remark) {
            Map<String, @Nullable Object> one = new LinkedHashMap<>();
            one.put("severity", remark.severity().name().toLowerCase(Locale.ROOT));
            one.put("rule", remark.rule());
            one.put("field", remark.field());
            one.put("message", Messages.text(remark));
            one.put("article", remark.article());
            return one;
        }
    }

    /** Counts, and a line for each row that was refused or deserves a second look. */
    final class Plain implements ImportReport {

        private final PrintStream out;

        Plain(PrintStream out) {
            this.out = out;
        }

        @Override
        public void add(List<ImportLine> rows) {
            rows.stream()
                    .filter(line -> line.warned() || line.verdict() == ImportVerdict.REFUSED)
                    .forEach(line -> out.println(Messages.text(
                            line.warned() ? "registry.ImportCommand.warned" : "registry.ImportCommand.refused",
                            String.valueOf(line.row()), line.name() == null ? "" : line.name(), said(line))));
        }

        private static String said(ImportLine line) {
            Remark gravest = line.gravest();
            return gravest == null ? "" : Messages.withArticle(gravest) + " [" + gravest.rule() + "]";
        }

        @Override
        public void end(ImportCounts counts, boolean checkOnly) {
            out.println(Messages.text("registry.ImportCommand.counts", counts.rows(), counts.created(), counts.updated(),
                    counts.unchanged(), counts.warnings(), counts.refused()));
            out.println(Messages.text(checkOnly ? "registry.ImportCommand.only-checked" : "registry.ImportCommand.applied"));
        }
    }
}
