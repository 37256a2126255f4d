package coop.portal.figures.rules;

import coop.portal.figures.model.Figures;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * With what a report is compared.
 *
 * @param yearBefore the same organisation's figures of the same kind of period a year before
 * @param latest its figures of the latest period before, whatever its kind, for what is a state on a day
 * @param usualRevenue the median revenue of the others in this period or the one a year before, in đồng
 */
public record ReportContext(
        LocalDate periodEnd,
        LocalDate today,
        FigureLimits limits,
        @Nullable Figures yearBefore,
        @Nullable Figures latest,
        @Nullable BigDecimal usualRevenue) {

    public static ReportContext alone(LocalDate periodEnd, LocalDate today, FigureLimits limits) {
        return new ReportContext(periodEnd, today, limits, null, null, null);
    }
}
