package coop.portal.figures.rules;

import static coop.portal.figures.model.FigureField.COST_TOTAL;
import static coop.portal.figures.model.FigureField.MEMBERS_JOINED;
import static coop.portal.figures.model.FigureField.MEMBERS_LEFT;
import static coop.portal.figures.model.FigureField.MEMBERS_OFFICIAL;
import static coop.portal.figures.model.FigureField.REVENUE_TOTAL;
import static coop.portal.figures.model.FigureField.TOTAL_ASSETS;
import static coop.portal.figures.model.FigureField.TOTAL_CAPITAL;

import coop.portal.figures.model.FigureField;
import coop.portal.figures.model.Figures;
import coop.portal.figures.model.UnitSlip;
import coop.portal.kernel.Remark;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the numbers of a report must keep to beside those of earlier periods. All of it warns: both may be right. */
public final class PeriodRules {

    private static final Set<FigureField> COMPARED = EnumSet.of(REVENUE_TOTAL, COST_TOTAL, TOTAL_CAPITAL, TOTAL_ASSETS);

    private PeriodRules() {}

    public static List<Remark> check(Figures figures, ReportContext context) {
        List<Remark> remarks = new ArrayList<>();
        List<UnitSlip> slips = UnitSlips.find(figures, context);
        slips.forEach(slip -> remarks.add(slip(slip)));
        movement(figures, context.latest(), remarks);
        BigDecimal factor = context.limits().outlierFactor();
        Figures before = context.yearBefore();
        if (factor != null && before != null) {
            COMPARED.stream()
                    .filter(field -> slips.stream().noneMatch(slip -> slip.field() == field))
                    .forEach(field -> outlier(field, figures.get(field), before.get(field), factor, remarks));
        }
        return List.copyOf(remarks);
    }

    private static Remark slip(UnitSlip slip) {
        return Remark.warning("P-03", slip.field().name(), "figures.remark.unit-slip", slip.field(),
                FigureRules.millions(slip.typed()), FigureRules.millions(slip.offered()));
    }

    private static void movement(Figures figures, @Nullable Figures latest, List<Remark> remarks) {
        if (latest == null
                || !latest.has(MEMBERS_OFFICIAL)
                || !figures.has(MEMBERS_OFFICIAL)
                || !figures.has(MEMBERS_JOINED) && !figures.has(MEMBERS_LEFT)) {
            return;
        }
        BigDecimal start = latest.orZero(MEMBERS_OFFICIAL);
        BigDecimal end = start.add(figures.orZero(MEMBERS_JOINED)).subtract(figures.orZero(MEMBERS_LEFT));
        if (end.compareTo(figures.orZero(MEMBERS_OFFICIAL)) != 0) {
            remarks.add(Remark.warning("P-01", MEMBERS_OFFICIAL.name(), "figures.remark.movement",
                    start, figures.orZero(MEMBERS_JOINED), figures.orZero(MEMBERS_LEFT), end));
        }
    }

    private static void outlier(
            FigureField field,
            @Nullable BigDecimal now,
            @Nullable BigDecimal before,
            BigDecimal factor,
            List<Remark> remarks) {
        if (now == null || before == null || before.signum() <= 0 || now.signum() < 0) {
            return;
        }
        boolean more = now.compareTo(before.multiply(factor)) > 0;
        boolean less = now.multiply(factor).compareTo(before) < 0;
        if (more || less) {
            remarks.add(Remark.warning("P-02", field.name(), "figures.remark.outlier", field,
                    FigureRules.millions(now), FigureRules.millions(before), factor));
        }
    }
}
