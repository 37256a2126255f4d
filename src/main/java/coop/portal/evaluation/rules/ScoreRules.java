package coop.portal.evaluation.rules;

import coop.portal.evaluation.model.Criterion;
import coop.portal.evaluation.model.Scheme;
import coop.portal.kernel.Remark;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What points may be typed: from nothing to the maximum of each criterion, where there is one. */
public final class ScoreRules {

    private ScoreRules() {}

    public static List<Remark> check(Map<String, BigDecimal> points, int stoppedMonths, Scheme scheme) {
        List<Remark> remarks = new ArrayList<>();
        for (Criterion criterion : scheme.criteria()) {
            BigDecimal typed = points.get(criterion.code());
            BigDecimal max = criterion.max();
            if (typed == null) {
                continue;
            }
            if (max == null) {
                remarks.add(Remark.error("S-02", criterion.code(), "evaluation.remark.no-maximum"));
            } else if (typed.signum() < 0 || typed.compareTo(max) > 0) {
                remarks.add(Remark.error("S-01", criterion.code(), "evaluation.remark.out-of-range", max));
            }
        }
        if (stoppedMonths < 0 || stoppedMonths > 12) {
            remarks.add(Remark.error("S-03", "stoppedMonths", "evaluation.remark.months"));
        }
        return List.copyOf(remarks);
    }
}
