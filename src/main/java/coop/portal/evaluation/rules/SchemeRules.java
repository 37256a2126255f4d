package coop.portal.evaluation.rules;

import coop.portal.evaluation.model.Criterion;
import coop.portal.evaluation.model.Scheme;
import coop.portal.evaluation.model.SchemeDraft;
import coop.portal.kernel.Remark;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When a version of a scheme may stand: every criterion has a maximum, together the points of the law, from a day that is later. */
public final class SchemeRules {

    private SchemeRules() {}

    /** @param points of all criteria together, none while that is not configured */
    public static List<Remark> check(SchemeDraft draft, Scheme last, @Nullable BigDecimal points) {
        List<Remark> remarks = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (Criterion criterion : last.criteria()) {
            BigDecimal max = draft.maxima().get(criterion.code());
            if (max == null || max.signum() <= 0) {
                remarks.add(Remark.error("S-04", criterion.code(), "evaluation.remark.maximum-missing"));
            } else {
                sum = sum.add(max);
            }
        }
        if (remarks.isEmpty() && points != null && sum.compareTo(points) != 0) {
            remarks.add(Remark.error("S-05", last.criteria().getLast().code(), "evaluation.remark.not-all-points", sum, points));
        }
        LocalDate from = draft.from();
        if (from == null || !from.isAfter(last.from())) {
            remarks.add(Remark.error("S-06", "from", "evaluation.remark.from", last.from()));
        }
        if (draft.basis().isBlank()) {
            remarks.add(Remark.error("S-07", "basis", "evaluation.remark.basis"));
        }
        return List.copyOf(remarks);
    }
}
