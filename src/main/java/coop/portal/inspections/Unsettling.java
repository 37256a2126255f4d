package coop.portal.inspections;

import coop.portal.inspections.persistence.PlanItem;
import coop.portal.kernel.Refusal;
import java.util.ArrayList;
import java.util.List;

/** Says which lines keep a plan from being closed. */
final class Unsettling {

    /** A refusal names so many lines; more do not help. */
    private static final int NAMED = 5;
    private static final String REFUSAL = "inspections.refusal.plan.";

    private Unsettling() {}

    static List<Refusal> named(List<Refusal> reasons, OpenPlan open) {
        if (reasons.stream().noneMatch(reason -> reason.key().equals(REFUSAL + "items-unsettled"))) {
            return reasons;
        }
        List<String> unsettled = open.lines().stream()
                .filter(line -> !line.outcome().settled())
                .map(PlanItem::organisationName)
                .toList();
        List<Refusal> all = new ArrayList<>(reasons);
        unsettled.stream().limit(NAMED).forEach(name -> all.add(Refusal.of(REFUSAL + "line-unsettled", name)));
        if (unsettled.size() > NAMED) {
            all.add(Refusal.of(REFUSAL + "more-unsettled", unsettled.size() - NAMED));
        }
        return all;
    }
}
