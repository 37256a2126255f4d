package coop.portal.figures.rules;

import static coop.portal.figures.model.FigureField.AGM_HELD;
import static coop.portal.figures.model.FigureField.AVG_INCOME_WORKER;
import static coop.portal.figures.model.FigureField.COST_INTERNAL;
import static coop.portal.figures.model.FigureField.COST_TOTAL;
import static coop.portal.figures.model.FigureField.LOAN_INTERNAL_OUT;
import static coop.portal.figures.model.FigureField.MANAGERS_INTERMEDIATE;
import static coop.portal.figures.model.FigureField.MANAGERS_TOTAL;
import static coop.portal.figures.model.FigureField.MANAGERS_UNIVERSITY;
import static coop.portal.figures.model.FigureField.MEMBERS_ASSOCIATE_CAPITAL;
import static coop.portal.figures.model.FigureField.MEMBERS_ASSOCIATE_OTHER;
import static coop.portal.figures.model.FigureField.MEMBERS_FEMALE;
import static coop.portal.figures.model.FigureField.MEMBERS_OFFICIAL;
import static coop.portal.figures.model.FigureField.MEMBERS_TRAINED;
import static coop.portal.figures.model.FigureField.PROFIT;
import static coop.portal.figures.model.FigureField.REVENUE_MEMBERS;
import static coop.portal.figures.model.FigureField.REVENUE_TOTAL;
import static coop.portal.figures.model.FigureField.TOTAL_ASSETS;
import static coop.portal.figures.model.FigureField.UNDIVIDED_ASSETS;
import static coop.portal.figures.model.FigureField.WORKERS_INSURED;
import static coop.portal.figures.model.FigureField.WORKERS_MEMBERS;
import static coop.portal.figures.model.FigureField.WORKERS_REGULAR;

import coop.portal.figures.model.FigureField;
import coop.portal.figures.model.Figures;
import coop.portal.kernel.Remark;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What the numbers of one report must keep to among themselves (domain 2.4). Errors stop, warnings explain. */
public final class FigureRules {

    /** Beyond this even đồng typed for millions of đồng cannot be meant. */
    private static final BigDecimal MOST_DONG = new BigDecimal("500000000000000000");

    private static final BigDecimal MOST_PEOPLE = BigDecimal.valueOf(10_000_000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private FigureRules() {}

    public static List<Remark> check(Figures figures, ReportContext context) {
        List<Remark> remarks = new ArrayList<>();
        if (!figures.has(REVENUE_TOTAL)) {
            remarks.add(Remark.error("F-01", REVENUE_TOTAL.name(), "figures.remark.revenue-missing"));
        }
        signs(figures, remarks);
        within(figures, remarks, "F-03", REVENUE_MEMBERS, REVENUE_TOTAL);
        within(figures, remarks, "F-03", COST_INTERNAL, COST_TOTAL);
        within(figures, remarks, "F-03", UNDIVIDED_ASSETS, TOTAL_ASSETS);
        within(figures, remarks, "F-06", WORKERS_MEMBERS, WORKERS_REGULAR);
        within(figures, remarks, "F-06", WORKERS_INSURED, WORKERS_REGULAR);
        members(figures, remarks);
        managers(figures, remarks);
        result(figures, context.limits(), remarks);
        income(figures, context.limits(), remarks);
        meeting(figures, context, remarks);
        if (figures.orZero(LOAN_INTERNAL_OUT).signum() > 0) {
            remarks.add(Remark.info("F-11", LOAN_INTERNAL_OUT.name(), "figures.remark.internal-loan").by("LHTX 83"));
        }
        return List.copyOf(remarks);
    }

    private static void signs(Figures figures, List<Remark> remarks) {
        figures.numbers().forEach((field, value) -> {
            if (value.signum() < 0 && !field.mayBeNegative()) {
                remarks.add(Remark.error("F-02", field.name(), "figures.remark.negative", field));
            }
            if (value.abs().compareTo(field.money() ? MOST_DONG : MOST_PEOPLE) >= 0) {
                remarks.add(Remark.error("F-04", field.name(), "figures.remark.too-large", field));
            }
        });
    }

    private static void within(
            Figures figures, List<Remark> remarks, String rule, FigureField part, FigureField whole) {
        if (figures.has(part, whole) && figures.orZero(part).compareTo(figures.orZero(whole)) > 0) {
            remarks.add(Remark.error(rule, part.name(), "figures.remark.part-exceeds-whole",
                    part, shown(part, figures), whole, shown(whole, figures)));
        }
    }

    private static void members(Figures figures, List<Remark> remarks) {
        BigDecimal all = figures.orZero(MEMBERS_OFFICIAL)
                .add(figures.orZero(MEMBERS_ASSOCIATE_CAPITAL))
                .add(figures.orZero(MEMBERS_ASSOCIATE_OTHER));
        if (figures.has(MEMBERS_FEMALE, MEMBERS_OFFICIAL) && figures.orZero(MEMBERS_FEMALE).compareTo(all) > 0) {
            remarks.add(Remark.error("F-07", MEMBERS_FEMALE.name(), "figures.remark.women-exceed", all));
        }
        BigDecimal people = all.add(figures.orZero(WORKERS_REGULAR));
        if (figures.has(MEMBERS_TRAINED, MEMBERS_OFFICIAL) && figures.orZero(MEMBERS_TRAINED).compareTo(people) > 0) {
            remarks.add(Remark.warning("F-07", MEMBERS_TRAINED.name(), "figures.remark.trained-exceed", people));
        }
    }

    private static void managers(Figures figures, List<Remark> remarks) {
        BigDecimal levels = figures.orZero(MANAGERS_UNIVERSITY).add(figures.orZero(MANAGERS_INTERMEDIATE));
        if (figures.has(MANAGERS_TOTAL) && levels.compareTo(figures.orZero(MANAGERS_TOTAL)) > 0) {
            remarks.add(Remark.error("F-08", MANAGERS_TOTAL.name(), "figures.remark.managers-exceed",
                    levels, figures.orZero(MANAGERS_TOTAL)));
        }
    }

    private static void result(Figures figures, FigureLimits limits, List<Remark> remarks) {
        BigDecimal tolerance = limits.profitTolerance();
        if (tolerance == null || !figures.has(REVENUE_TOTAL, COST_TOTAL, PROFIT)) {
            return;
        }
        BigDecimal expected = figures.orZero(REVENUE_TOTAL).subtract(figures.orZero(COST_TOTAL));
        BigDecimal off = figures.orZero(PROFIT).subtract(expected).abs().multiply(HUNDRED);
        if (off.compareTo(figures.orZero(REVENUE_TOTAL).abs().multiply(tolerance)) > 0) {
            remarks.add(Remark.warning("F-05", PROFIT.name(), "figures.remark.profit-off",
                    millions(expected), shown(PROFIT, figures)));
        }
    }

    private static void income(Figures figures, FigureLimits limits, List<Remark> remarks) {
        BigDecimal income = figures.get(AVG_INCOME_WORKER);
        BigDecimal from = limits.incomeFrom();
        BigDecimal to = limits.incomeTo();
        if (income == null || income.signum() == 0 || from == null || to == null) {
            return;
        }
        if (income.compareTo(from) < 0 || income.compareTo(to) > 0) {
            remarks.add(Remark.warning("F-09", AVG_INCOME_WORKER.name(), "figures.remark.income-implausible",
                    millions(income), millions(from), millions(to)));
        }
    }

    private static void meeting(Figures figures, ReportContext context, List<Remark> remarks) {
        LocalDate day = figures.agmDate();
        if (day == null) {
            return;
        }
        if (day.isAfter(context.today())) {
            remarks.add(Remark.error("F-10", AGM_DATE, "figures.remark.meeting-to-come", day));
        } else if (figures.has(AGM_HELD) && !figures.flag(AGM_HELD)) {
            remarks.add(Remark.error("F-10", AGM_DATE, "figures.remark.meeting-not-held", day));
        } else if (day.isAfter(context.periodEnd())) {
            remarks.add(Remark.warning("F-10", AGM_DATE, "figures.remark.meeting-after-period", day, context.periodEnd()));
        } else {
            Integer months = context.limits().agmMonths();
            LocalDate last = months == null ? null : LocalDate.of(context.periodEnd().getYear(), months, 1)
                    .withDayOfMonth(LocalDate.of(context.periodEnd().getYear(), months, 1).lengthOfMonth());
            if (last != null && day.isAfter(last)) {
                remarks.add(Remark.warning("F-10", AGM_DATE, "figures.remark.meeting-late", day, last).by("LHTX 59.1"));
            }
        }
    }

    /** The name of the field of the general meeting's day, which is no number. */
    public static final String AGM_DATE = "AGM_DATE";

    private static BigDecimal shown(FigureField field, Figures figures) {
        return field.money() ? millions(figures.orZero(field)) : figures.orZero(field);
    }

    static BigDecimal millions(BigDecimal dong) {
        BigDecimal millions = dong.divide(Figures.MILLION, 3, RoundingMode.HALF_UP).stripTrailingZeros();
        return millions.scale() < 0 ? millions.setScale(0) : millions;
    }
}
