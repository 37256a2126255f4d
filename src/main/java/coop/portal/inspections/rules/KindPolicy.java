package coop.portal.inspections.rules;

import static coop.portal.inspections.model.InspectionKind.GUIDANCE_VISIT;
import static coop.portal.inspections.model.InspectionKind.INSPECTION;
import static coop.portal.inspections.model.InspectionKind.REGISTRATION_CHECK;
import static coop.portal.inspections.model.InspectionKind.SPECIALISED_CHECK;
import static coop.portal.inspections.model.InspectionKind.SUPPORT_USE_CHECK;

import coop.portal.inspections.model.InspectionKind;
import coop.portal.inspections.model.PlanKind;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * Who may plan which kind of visit on which day. Departments and districts had
 * inspectorates of their own until 30/6/2025; since then only the provincial inspectorate inspects (LTT 7).
 */
public final class KindPolicy {

    /** Luật Thanh tra 84/2025 in force; the district level gone; registration with the commune. */
    static final LocalDate TWO_LEVELS = LocalDate.of(2025, 7, 1);

    private KindPolicy() {}

    /** The kinds open to a planner on a day. */
    public static Set<InspectionKind> kinds(Planner planner, LocalDate on) {
        boolean before = on.isBefore(TWO_LEVELS);
        EnumSet<InspectionKind> kinds = EnumSet.of(GUIDANCE_VISIT);
        switch (planner) {
            case INSPECTORATE -> kinds.add(INSPECTION);
            case FINANCE -> kinds.addAll(Set.of(SPECIALISED_CHECK, REGISTRATION_CHECK, SUPPORT_USE_CHECK));
            case DEPARTMENT, PROVINCE -> kinds.addAll(Set.of(SPECIALISED_CHECK, SUPPORT_USE_CHECK));
            case COMMUNE -> kinds.add(SPECIALISED_CHECK);
            case DISTRICT -> {
                if (before) {
                    kinds.addAll(Set.of(SPECIALISED_CHECK, REGISTRATION_CHECK));
                }
            }
            case ALLIANCE, OTHER -> {}
        }
        if (before && (planner == Planner.FINANCE || planner == Planner.DEPARTMENT || planner == Planner.DISTRICT)) {
            kinds.add(INSPECTION);
        }
        if (!before && planner == Planner.COMMUNE) {
            kinds.add(REGISTRATION_CHECK);
        }
        return kinds;
    }

    public static boolean allows(Planner planner, InspectionKind kind, LocalDate on) {
        return kinds(planner, on).contains(kind);
    }

    /** What an agency's plan is called; "thanh tra" belongs to the inspectorate (domain 0.2). */
    public static PlanKind planKind(Planner planner) {
        return planner == Planner.INSPECTORATE ? PlanKind.INSPECTION_PLAN : PlanKind.CHECK_PLAN;
    }
}
