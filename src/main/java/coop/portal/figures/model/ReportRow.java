package coop.portal.figures.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A report in the list. Money is in đồng. */
public record ReportRow(
        ReportId id,
        PeriodKey period,
        Reporter reporter,
        String communeName,
        ReportState state,
        Figures figures,
        boolean warned,
        int version) {

    public @Nullable Long dong(FigureField field) {
        BigDecimal value = figures.get(field);
        return value == null ? null : value.longValue();
    }
}
