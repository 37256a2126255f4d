package coop.portal.figures.model;

import coop.portal.kernel.Remark;
import coop.portal.kernel.Severity;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of a workbook with its verdict. */
public record HandInLine(
        int row,
        HandInVerdict verdict,
        @Nullable String code,
        @Nullable String name,
        @Nullable ReportId report,
        Figures figures,
        List<Remark> remarks) {

    public HandInLine {
        remarks = List.copyOf(remarks);
    }

    /** It is taken, but deserves a second look. */
    public boolean warned() {
        return verdict != HandInVerdict.REFUSED
                && remarks.stream().anyMatch(remark -> remark.severity() == Severity.WARNING);
    }

    /** The remark that decided: the first error, else the first warning. */
    public @Nullable Remark gravest() {
        return remarks.stream()
                .filter(remark -> remark.severity() != Severity.INFO)
                .min(Comparator.comparing(remark -> !remark.stops()))
                .orElse(null);
    }
}
