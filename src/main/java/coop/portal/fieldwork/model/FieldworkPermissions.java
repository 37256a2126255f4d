package coop.portal.fieldwork.model;

import coop.portal.kernel.Permissions;

/** What may be done with fieldwork; job roles are given these names on one page. */
public final class FieldworkPermissions implements Permissions {

    public static final String FIELDWORK_READ = "fieldwork:fieldwork:read";
    /** Of all agencies: those who look after overlaps, after the whole, and after the trail. */
    public static final String FIELDWORK_READ_ALL = "fieldwork:fieldwork:read-all";
    /** The planner: opens it, drafts the decision, forms the team, follows up. */
    public static final String DECISION_DRAFT = "fieldwork:decision:draft";
    /** Who issues the decision, and decides whatever comes after it. */
    public static final String DECISION_ISSUE = "fieldwork:decision:issue";
    /** May lead a team or be on one. */
    public static final String FIELDWORK_CONDUCT = "fieldwork:fieldwork:conduct";
    public static final String FIELDWORK_CLOSE = "fieldwork:fieldwork:close";
    /** Writes down when one is not there oneself. */
    public static final String ABSENCE_OWN = "fieldwork:absence:own";
    /** Writes that down for anybody of the agency. */
    public static final String ABSENCE_KEEP = "fieldwork:absence:keep";
}
