package coop.portal.figures.rules;

import coop.portal.figures.model.Figures;
import coop.portal.kernel.Remark;
import coop.portal.kernel.Severity;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that the rules say about a report: its numbers among themselves and beside earlier ones. */
public final class ReportRules {

    private ReportRules() {}

    public static List<Remark> check(Figures figures, ReportContext context) {
        return Stream.concat(
                        FigureRules.check(figures, context).stream(), PeriodRules.check(figures, context).stream())
                .toList();
    }

    /** No error, and every rule that warns was acknowledged. */
    public static boolean sound(List<Remark> remarks, Set<String> acknowledged) {
        return remarks.stream().noneMatch(remark -> remark.stops()
                || remark.severity() == Severity.WARNING && !acknowledged.contains(remark.rule()));
    }

    public static Set<String> warnings(List<Remark> remarks) {
        return remarks.stream()
                .filter(remark -> remark.severity() == Severity.WARNING)
                .map(Remark::rule)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
