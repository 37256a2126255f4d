package coop.portal.evaluation;

import coop.portal.evaluation.model.EvaluationSheet;
import coop.portal.evaluation.rules.RatingLimits;
import coop.portal.law.DeclaredLaw;
import coop.portal.law.LawBook;
import coop.portal.law.model.LegalName;
import coop.portal.law.model.LegalUnit;
import coop.portal.law.model.LegalValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The numbers by which a year is rated, and the days of its calendar (TT09/2017 art. 5, 6). */
@Component
class EvaluationLaw implements DeclaredLaw {

    private static final String GOOD = "evaluation.bandGood";
    private static final String FAIR = "evaluation.bandFair";
    private static final String AVERAGE = "evaluation.bandAverage";
    private static final String POINTS = "evaluation.pointsTotal";
    private static final String OPERATION = "evaluation.monthsOfOperation";
    private static final String STOPPED = "evaluation.monthsStopped";
    private static final List<String> DAYS =
            List.of("evaluation.selfScoreDue", "evaluation.reportDue", "evaluation.publishDue");

    private final ObjectProvider<LawBook> book;

    EvaluationLaw(ObjectProvider<LawBook> book) {
        this.book = book;
    }

    @Override
    public List<LegalName> names() {
        List<LegalName> names = new ArrayList<>(List.of(
                LegalName.of(GOOD, LegalUnit.NUMBER), LegalName.of(FAIR, LegalUnit.NUMBER),
                LegalName.of(AVERAGE, LegalUnit.NUMBER), LegalName.of(POINTS, LegalUnit.NUMBER), LegalName.of(OPERATION, LegalUnit.MONTHS),
                LegalName.of(STOPPED, LegalUnit.MONTHS)));
        DAYS.forEach(day -> names.add(LegalName.of(day, LegalUnit.DAY_OF_YEAR)));
        return List.copyOf(names);
    }

    /** What the maxima of all criteria are together. */
    @Nullable BigDecimal points(LocalDate on) {
        return value(POINTS, on).map(LegalValue::asDecimal).orElse(null);
    }

    RatingLimits limits(int year) {
        LocalDate end = LocalDate.of(year, 12, 31);
        return new RatingLimits(
                value(GOOD, end).map(LegalValue::asDecimal).orElse(null),
                value(FAIR, end).map(LegalValue::asDecimal).orElse(null),
                value(AVERAGE, end).map(LegalValue::asDecimal).orElse(null),
                value(OPERATION, end).map(LegalValue::asInt).orElse(null),
                value(STOPPED, end).map(LegalValue::asInt).orElse(null));
    }

    /** The days of the year after, by which a year is scored, reported and made public. */
    List<EvaluationSheet.Due> dues(int year) {
        LocalDate after = LocalDate.of(year + 1, 4, 1);
        return DAYS.stream()
                .map(name -> value(name, after)
                        .map(value -> new EvaluationSheet.Due(
                                label(name), value.asDayOfYear().atYear(year + 1), value.article()))
                        .orElse(new EvaluationSheet.Due(label(name), null, null)))
                .toList();
    }

    private static String label(String name) {
        return name.replace("evaluation.", "evaluation.law.");
    }

    private Optional<LegalValue> value(String name, LocalDate on) {
        return book.getObject().on(name, on);
    }
}
