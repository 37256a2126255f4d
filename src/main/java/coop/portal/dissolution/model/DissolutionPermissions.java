package coop.portal.dissolution.model;

import coop.portal.kernel.Permissions;

/** What may be done with cases; job roles are given these names on one page. */
public final class DissolutionPermissions implements Permissions {

    public static final String CASE_READ = "dissolution:case:read";
    /** Opens, verifies, proposes, records what became known. */
    public static final String CASE_WRITE = "dissolution:case:write";
    /** Decides on the route, and puts a case on hold. */
    public static final String CASE_APPROVE = "dissolution:case:approve";
    /** The registration agency's officer: notices, publication, dossiers. */
    public static final String CASE_REGISTER = "dissolution:case:register";
    /** The registration agency's leader: decisions and how a case ends. */
    public static final String CASE_SIGN = "dissolution:case:sign";
}
