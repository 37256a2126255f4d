package coop.portal.reconciliation.model;

import coop.portal.kernel.Permissions;

/** What may be done in reconciling with the national system. */
public final class ReconciliationPermissions implements Permissions {

    public static final String LOAD_READ = "reconciliation:load:read";
    public static final String LOAD_RUN = "reconciliation:load:run";
    public static final String DISCREPANCY_READ = "reconciliation:discrepancy:read";
    public static final String DISCREPANCY_ASSIGN = "reconciliation:discrepancy:assign";
    public static final String DISCREPANCY_ANSWER = "reconciliation:discrepancy:answer";
    public static final String DISCREPANCY_DECIDE = "reconciliation:discrepancy:decide";
    public static final String DISCREPANCY_APPROVE = "reconciliation:discrepancy:approve";
    public static final String DISCREPANCY_EXPORT = "reconciliation:discrepancy:export";
}
