package coop.portal.audit.model;

import org.jspecify.annotations.Nullable;

/**
 * Who acted, as it stands in the trail for good, whatever becomes of the account.
 *
 * @param user 0 for the portal itself and for whoever is not signed in
 * @param role the job role, none for the portal
 * @param onBehalfOf the name of the one who gave the rights by delegation
 * @param scope the rows the person could see: all, none, or of how many agencies, communes and sectors, as {@code 1/0/2}
 */
public record ActorStamp(
        long user,
        String name,
        @Nullable String role,
        @Nullable Long agency,
        String agencyName,
        @Nullable Long onBehalfOfUser,
        @Nullable String onBehalfOf,
        String scope) {

    public static final String SEES_ALL = "*";
    public static final String SEES_NOTHING = "-";

    public boolean portal() {
        return user == 0;
    }
}
