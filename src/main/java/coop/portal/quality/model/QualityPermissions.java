package coop.portal.quality.model;

import coop.portal.kernel.Permissions;

/** What may be done with data quality; job roles are given these names on one page. */
public final class QualityPermissions implements Permissions {

    public static final String FINDING_READ = "quality:finding:read";
    public static final String FINDING_DISMISS = "quality:finding:dismiss";
    public static final String CHECK_RUN = "quality:check:run";
}
