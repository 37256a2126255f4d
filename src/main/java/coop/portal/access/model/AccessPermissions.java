package coop.portal.access.model;

import coop.portal.kernel.Permissions;

/** What may be done with users and with one's own account; job roles are given these names on one page. */
public final class AccessPermissions implements Permissions {

    public static final String USER_READ = "access:user:read";
    public static final String USER_ADMINISTER = "access:user:administer";
    public static final String ROLE_READ = "access:role:read";
    public static final String DELEGATION_GRANT = "access:delegation:grant";

    /** One's own password, language, capacity and unsaved forms: everybody who signs in may. */
    public static final String PROFILE_OWN = "access:profile:own";
}
