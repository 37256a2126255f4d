package coop.portal.territory.model;

import coop.portal.kernel.Permissions;

/** What may be done with units and agencies. */
public final class TerritoryPermissions implements Permissions {

    public static final String UNIT_READ = "territory:unit:read";
    public static final String UNIT_WRITE = "territory:unit:write";
}
