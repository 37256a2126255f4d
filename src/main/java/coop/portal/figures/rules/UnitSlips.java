package coop.portal.figures.rules;

import coop.portal.figures.model.FigureField;
import coop.portal.figures.model.Figures;
import coop.portal.figures.model.UnitSlip;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds amounts that look as if đồng or thousands had been typed where millions belong, by what the organisation said a
 * year before, by what the others say, or by sheer size; and says what the number would be.
 */
public final class UnitSlips {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final List<BigDecimal> FACTORS = List.of(Figures.MILLION, THOUSAND);

    /** Between a thousand and a million times: nearer to which, on a scale of magnitudes. */
    private static final BigDecimal NEARER_TO_A_MILLION = BigDecimal.valueOf(31_623);

    private UnitSlips() {}

    public static List<UnitSlip> find(Figures figures, ReportContext context) {
        List<UnitSlip> slips = new ArrayList<>();
        for (FigureField field : FigureField.values()) {
            BigDecimal value = figures.get(field);
            if (field.money() && value != null && value.signum() != 0) {
                find(field, value, context).ifPresent(slips::add);
            }
        }
        return List.copyOf(slips);
    }

    private static Optional<UnitSlip> find(FigureField field, BigDecimal value, ReportContext context) {
        BigDecimal before = context.yearBefore() == null ? null : context.yearBefore().get(field);
        if (before != null && before.signum() > 0 && value.signum() > 0) {
            return againstBefore(field, value, before, context.limits());
        }
        return switch (field) {
            case AVG_INCOME_WORKER -> againstPlausible(field, value, context.limits());
            case REVENUE_TOTAL -> againstOthers(value, context);
            default -> Optional.empty();
        };
    }

    private static Optional<UnitSlip> againstBefore(
            FigureField field, BigDecimal value, BigDecimal before, FigureLimits limits) {
        BigDecimal outlier = limits.outlierFactor();
        if (outlier == null) {
            return Optional.empty();
        }
        for (BigDecimal factor : FACTORS) {
            if (about(value, before.multiply(factor), outlier)) {
                return Optional.of(new UnitSlip(field, value, factor, divided(value, factor)));
            }
        }
        return about(value.multiply(THOUSAND), before, outlier)
                ? Optional.of(new UnitSlip(field, value, new BigDecimal("0.001"), value.multiply(THOUSAND)))
                : Optional.empty();
    }

    private static Optional<UnitSlip> againstPlausible(FigureField field, BigDecimal value, FigureLimits limits) {
        BigDecimal from = limits.incomeFrom();
        BigDecimal to = limits.incomeTo();
        if (from == null || to == null || value.compareTo(to) <= 0) {
            return Optional.empty();
        }
        return FACTORS.stream()
                .map(factor -> new UnitSlip(field, value, factor, divided(value, factor)))
                .filter(slip -> slip.offered().compareTo(from) >= 0 && slip.offered().compareTo(to) <= 0)
                .findFirst();
    }

    private static Optional<UnitSlip> againstOthers(BigDecimal value, ReportContext context) {
        BigDecimal usual = context.usualRevenue();
        if (usual != null && usual.signum() > 0) {
            BigDecimal times = value.divide(usual, 3, RoundingMode.HALF_UP);
            if (times.compareTo(THOUSAND) < 0) {
                return Optional.empty();
            }
            BigDecimal factor = times.compareTo(NEARER_TO_A_MILLION) < 0 ? THOUSAND : Figures.MILLION;
            return Optional.of(new UnitSlip(FigureField.REVENUE_TOTAL, value, factor, divided(value, factor)));
        }
        BigDecimal implausible = context.limits().revenueImplausible();
        return implausible != null && value.compareTo(implausible) >= 0
                ? Optional.of(new UnitSlip(
                        FigureField.REVENUE_TOTAL, value, Figures.MILLION, divided(value, Figures.MILLION)))
                : Optional.empty();
    }

    private static boolean about(BigDecimal value, BigDecimal expected, BigDecimal outlier) {
        return value.compareTo(expected.divide(outlier, 3, RoundingMode.HALF_UP)) >= 0
                && value.compareTo(expected.multiply(outlier)) <= 0;
    }

    private static BigDecimal divided(BigDecimal value, BigDecimal factor) {
        return value.divide(factor, 0, RoundingMode.HALF_UP);
    }
}
