package coop.portal.law.model;

import coop.portal.kernel.Permissions;

/** What may be done with the numbers of law. */
public final class LawPermissions implements Permissions {

    public static final String VALUE_READ = "law:value:read";
    public static final String VALUE_WRITE = "law:value:write";
}
