package coop.portal.inspections.rules;

/** The sorts of agencies that the law tells apart when somebody plans a visit (NĐ217 art. 6; LTT 7; NĐ92 art. 5). */
public enum Planner {
    INSPECTORATE,
    FINANCE,
    DEPARTMENT,
    PROVINCE,
    DISTRICT,
    COMMUNE,
    ALLIANCE,
    OTHER
}
