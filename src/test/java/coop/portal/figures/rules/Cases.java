package coop.portal.figures.rules;

import coop.portal.figures.model.FigureField;
import coop.portal.figures.model.Figures;
import coop.portal.kernel.Remark;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Figures and contexts that rules are tried on: sound until a test changes them. */
final class Cases {

    static final LocalDate END = LocalDate.of(2026, 6, 30);
    static final LocalDate TODAY = LocalDate.of(2026, 7, 10);
    static final FigureLimits LIMITS = new FigureLimits(
            BigDecimal.valueOf(5), dong(10), dong(300), BigDecimal.ONE, dong(10_000_000), 4);

    private Cases() {}

    static BigDecimal dong(long millions) {
        return BigDecimal.valueOf(millions).multiply(Figures.MILLION);
    }

    static Figures sound() {
        return Figures.EMPTY
                .with(FigureField.REVENUE_TOTAL, 5_000_000_000L)
                .with(FigureField.REVENUE_MEMBERS, 1_000_000_000L)
                .with(FigureField.MEMBERS_OFFICIAL, 70)
                .with(FigureField.WORKERS_REGULAR, 8)
                .with(FigureField.AVG_INCOME_WORKER, 54_000_000L);
    }

    static ReportContext alone() {
        return ReportContext.alone(END, TODAY, LIMITS);
    }

    static ReportContext after(Figures yearBefore) {
        return new ReportContext(END, TODAY, LIMITS, yearBefore, yearBefore, null);
    }

    static List<String> rules(Figures figures, ReportContext context) {
        return ReportRules.check(figures, context).stream().map(Remark::rule).toList();
    }
}
