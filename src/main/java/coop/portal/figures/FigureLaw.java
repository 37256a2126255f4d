package coop.portal.figures;

import coop.portal.figures.model.PeriodDates;
import coop.portal.figures.model.PeriodKey;
import coop.portal.figures.model.PeriodKind;
import coop.portal.figures.rules.FigureLimits;
import coop.portal.kernel.RefusedException;
import coop.portal.law.DeclaredLaw;
import coop.portal.law.LawBook;
import coop.portal.law.model.LegalName;
import coop.portal.law.model.LegalUnit;
import coop.portal.law.model.LegalValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The numbers of law and of the province's own rules by which periods are dated and figures are checked. */
@Component
class FigureLaw implements DeclaredLaw {

    private static final String YEAR_BEGINS = "figures.yearBegins";
    private static final String YEAR_ENDS = "figures.yearEnds";
    private static final String HALF_YEAR_BEGINS = "figures.halfYearBegins";
    private static final String HALF_YEAR_ENDS = "figures.halfYearEnds";
    private static final String HAND_IN = "figures.handIn.";
    private static final String ACCEPT = "figures.accept.";
    private static final String OUTLIER = "figures.outlierFactor";
    private static final String INCOME_FROM = "figures.incomeFrom";
    private static final String INCOME_TO = "figures.incomeTo";
    private static final String PROFIT = "figures.profitTolerance";
    private static final String REVENUE = "figures.revenueImplausible";
    private static final String COVERAGE = "figures.coverageLeast";
    private static final String AGM = "figures.agmMonths";
    private static final String AGM_WARNS = "figures.meetingWarnMonths";
    private static final String AGM_ERRS = "figures.meetingErrorMonths";

    private final ObjectProvider<LawBook> book;

    FigureLaw(ObjectProvider<LawBook> book) {
        this.book = book;
    }

    @Override
    public List<LegalName> names() {
        List<LegalName> names = new ArrayList<>();
        for (String day : List.of(YEAR_BEGINS, YEAR_ENDS, HALF_YEAR_BEGINS, HALF_YEAR_ENDS)) {
            names.add(LegalName.of(day, LegalUnit.DAY_OF_YEAR));
        }
        for (PeriodKind kind : PeriodKind.values()) {
            names.add(LegalName.of(HAND_IN + kind, LegalUnit.DAY_OF_YEAR).labelled("figures.law.handIn", kind));
            names.add(LegalName.of(ACCEPT + kind, LegalUnit.DAY_OF_YEAR).labelled("figures.law.accept", kind));
        }
        names.add(LegalName.of(OUTLIER, LegalUnit.TIMES));
        names.add(LegalName.of(INCOME_FROM, LegalUnit.DONG));
        names.add(LegalName.of(INCOME_TO, LegalUnit.DONG));
        names.add(LegalName.of(PROFIT, LegalUnit.PERCENT));
        names.add(LegalName.of(REVENUE, LegalUnit.DONG));
        names.add(LegalName.of(COVERAGE, LegalUnit.PERCENT));
        names.add(LegalName.of(AGM, LegalUnit.MONTHS));
        names.add(LegalName.of(AGM_WARNS, LegalUnit.MONTHS));
        names.add(LegalName.of(AGM_ERRS, LegalUnit.MONTHS));
        return List.copyOf(names);
    }

    FigureLimits limits(LocalDate on) {
        return new FigureLimits(
                number(OUTLIER, on), number(INCOME_FROM, on), number(INCOME_TO, on), number(PROFIT, on),
                number(REVENUE, on), value(AGM, on).map(LegalValue::asInt).orElse(null));
    }

    /** So many months after the last general meeting somebody should look. */
    @Nullable Integer meetingWarns(LocalDate on) {
        return value(AGM_WARNS, on).map(LegalValue::asInt).orElse(null);
    }

    /** So many months after the last general meeting it is an error (DQ-16). */
    @Nullable Integer meetingErrs(LocalDate on) {
        return value(AGM_ERRS, on).map(LegalValue::asInt).orElse(null);
    }

    /** Below this share of organisations, in percent, a period's numbers do not say enough (domain 6.2). */
    @Nullable BigDecimal leastCoverage(LocalDate on) {
        return number(COVERAGE, on);
    }

    /** The thresholds that have no value on a day, of which the page says that they are not configured. */
    List<LegalName> missing(LocalDate on) {
        return names().stream()
                .filter(name -> name.unit() != LegalUnit.DAY_OF_YEAR && value(name.name(), on).isEmpty())
                .toList();
    }

    /** The days of a period. @throws RefusedException when the law's own days are not configured */
    PeriodDates dates(PeriodKey key) {
        boolean half = key.kind() == PeriodKind.HALF_YEAR;
        LocalDate about = LocalDate.of(key.year(), half ? 6 : 12, 1);
        MonthDay begins = day(half ? HALF_YEAR_BEGINS : YEAR_BEGINS, about);
        MonthDay ends = day(half ? HALF_YEAR_ENDS : YEAR_ENDS, about);
        LocalDate to = ends.atYear(key.year());
        LocalDate from = begins.isAfter(ends) ? begins.atYear(key.year() - 1) : begins.atYear(key.year());
        return new PeriodDates(from, to, due(HAND_IN + key.kind(), to), due(ACCEPT + key.kind(), to));
    }

    private Optional<PeriodDates.Due> due(String name, LocalDate periodEnd) {
        return value(name, periodEnd)
                .map(value -> new PeriodDates.Due(value.asDayOfYear().atYear(periodEnd.getYear()), value.article()));
    }

    private MonthDay day(String name, LocalDate on) {
        return value(name, on)
                .map(LegalValue::asDayOfYear)
                .orElseThrow(() -> new RefusedException("figures.refusal.not-configured", on));
    }

    private @Nullable BigDecimal number(String name, LocalDate on) {
        return value(name, on).map(LegalValue::asDecimal).orElse(null);
    }

    private Optional<LegalValue> value(String name, LocalDate on) {
        return book.getObject().on(name, on);
    }
}
