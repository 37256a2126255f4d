package coop.portal.figures.model;

import coop.portal.kernel.Remark;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of a report.
 *
 * @param before what the same organisation reported a year before for the same kind of period
 * @param remarks what the rules say about its figures now
 */
public record ReportSheet(
        StoredReport report,
        Period period,
        String communeName,
        @Nullable StoredReport before,
        List<Remark> remarks,
        ReportSteps steps) {

    public ReportSheet {
        remarks = List.copyOf(remarks);
    }

    /** What was said before for a figure, where there is anything to compare with. */
    public @Nullable BigDecimal earlier(FigureField field) {
        return before == null ? null : before.figures().get(field);
    }
}
