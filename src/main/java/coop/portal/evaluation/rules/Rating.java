package coop.portal.evaluation.rules;

import coop.portal.evaluation.model.NotRated;
import coop.portal.evaluation.model.Rank;
import coop.portal.evaluation.model.Result;
import coop.portal.evaluation.model.Sanction;
import coop.portal.evaluation.model.Scheme;
import coop.portal.evaluation.model.StoredEvaluation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Computes the total and the rank of a year (TT09/2017 art. 6): nobody types either. */
public final class Rating {

    private Rating() {}

    public static Result of(StoredEvaluation evaluation, Scheme scheme, RatingLimits limits) {
        Map<String, BigDecimal> points = evaluation.counting();
        BigDecimal total = scheme.criteria().stream()
                .map(criterion -> points.getOrDefault(criterion.code(), BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        NotRated why = notRated(evaluation, scheme, points, limits);
        if (why == NotRated.TOO_YOUNG || why == NotRated.STOPPED) {
            return new Result(total, null, why, null);
        }
        Sanction sanction = evaluation.sanction();
        if (sanction != null && sanction.on().getYear() == evaluation.year()) {
            return new Result(total, Rank.WEAK, null, sanction);
        }
        return why == null
                ? new Result(total, rank(total, limits), null, null)
                : new Result(total, null, why, null);
    }

    private static @Nullable NotRated notRated(
            StoredEvaluation evaluation, Scheme scheme, Map<String, BigDecimal> points, RatingLimits limits) {
        LocalDate founded = evaluation.of().founded();
        Integer least = limits.monthsOfOperation();
        LocalDate end = LocalDate.of(evaluation.year(), 12, 31);
        if (least != null && founded != null && founded.plusMonths(least).isAfter(end.plusDays(1))) {
            return NotRated.TOO_YOUNG;
        }
        Integer most = limits.monthsStopped();
        if (most != null && evaluation.stoppedMonths() > most) {
            return NotRated.STOPPED;
        }
        if (!scheme.configured()) {
            return NotRated.SCHEME_NOT_CONFIGURED;
        }
        if (limits.good() == null || limits.fair() == null || limits.average() == null) {
            return NotRated.BANDS_NOT_CONFIGURED;
        }
        return scheme.criteria().stream().allMatch(criterion -> points.containsKey(criterion.code()))
                ? null
                : NotRated.INCOMPLETE;
    }

    private static Rank rank(BigDecimal total, RatingLimits limits) {
        if (total.compareTo(Objects.requireNonNull(limits.good())) >= 0) {
            return Rank.GOOD;
        }
        if (total.compareTo(Objects.requireNonNull(limits.fair())) >= 0) {
            return Rank.FAIR;
        }
        return total.compareTo(Objects.requireNonNull(limits.average())) >= 0 ? Rank.AVERAGE : Rank.WEAK;
    }
}
