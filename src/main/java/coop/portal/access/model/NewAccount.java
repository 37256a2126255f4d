package coop.portal.access.model;

import coop.portal.kernel.UserId;

/** An account somebody can sign in to for the first time: the password is told once and kept nowhere. */
public record NewAccount(UserId id, String oneTimePassword) {

    /** Not even by mistake into a log. */
    @Override
    public String toString() {
        return "NewAccount[" + id + "]";
    }
}
