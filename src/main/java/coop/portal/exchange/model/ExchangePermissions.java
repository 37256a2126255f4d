package coop.portal.exchange.model;

import coop.portal.kernel.Permissions;

/** What one may do here: start, follow and cancel tasks of one's own. Everybody who works with the portal may. */
public final class ExchangePermissions implements Permissions {

    public static final String TASK_OWN = "exchange:task:own";
}
