package coop.portal.audit.model;

import coop.portal.kernel.Permissions;

/** What may be done with the trail: it is read, and taken along as a workbook; nobody changes it. */
public final class AuditPermissions implements Permissions {

    public static final String TRAIL_READ = "audit:trail:read";
    public static final String TRAIL_EXPORT = "audit:trail:export";
}
