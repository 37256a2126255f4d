package coop.portal.checklists.model;

import coop.portal.kernel.Permissions;

/** What may be done with checklists; job roles are given these names on one page. */
public final class ChecklistPermissions implements Permissions {

    public static final String SHEET_READ = "checklists:sheet:read";
    public static final String SHEET_ANSWER = "checklists:sheet:answer";
    public static final String TEMPLATE_READ = "checklists:template:read";
    public static final String TEMPLATE_WRITE = "checklists:template:write";
}
