package coop.portal.inspections.model;

import java.util.List;

/** A version of a plan, frozen as it was approved. */
public record PlanSnapshot(
        int year, int versionNo, PlanKind kind, String agencyName, PlanText text, List<FrozenItem> items) {}
