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

    private KindPolicy() {}

    /** The kinds open to a planner on a day; without a day on which the districts went, they are gone. */
    public static Set<InspectionKind> kinds(Planner planner, LocalDate on, LegalNumbers law) {
        LocalDate twoLevels = law.twoLevelsFrom();
        boolean before = twoLevels != null && on.isBefore(twoLevels);
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

    public static boolean allows(Planner planner, InspectionKind kind, LocalDate on, LegalNumbers law) {
        return kinds(planner, on, law).contains(kind);
    }

    /** What an agency's plan is called; "thanh tra" belongs to the inspectorate (domain 0.2). */
    public static PlanKind planKind(Planner planner) {
        return planner == Planner.INSPECTORATE ? PlanKind.INSPECTION_PLAN : PlanKind.CHECK_PLAN;
    }
}
