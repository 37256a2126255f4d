package coop.portal.fieldwork.model;

import coop.portal.kernel.UserId;

/**
 * Somebody as they are put on a team.
 *
 * @param personalId only compared with those of the subject's people where a name is the same, and not kept
 */
public record TeamSeat(UserId user, TeamRole role, String personalId) {

    public TeamSeat(UserId user, TeamRole role) {
        this(user, role, "");
    }
}
