package coop.portal.access.model;

/** The work a person does in the portal (domain 7.1); what each may do stands on one page, {@code access/roles.yml}. */
public enum JobRole {
    SYS_ADMIN,
    PROVINCE_LEADER,
    FOCAL_OFFICER,
    FOCAL_MANAGER,
    DEPT_OFFICER,
    DEPT_MANAGER,
    INSPECTORATE_OFFICER,
    INSPECTORATE_MANAGER,
    COMMUNE_OFFICER,
    COMMUNE_LEADER,
    ALLIANCE_OFFICER,
    VIEWER,
    AUDITOR
}
