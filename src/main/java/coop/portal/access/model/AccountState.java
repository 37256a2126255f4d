package coop.portal.access.model;

/** Whether somebody can sign in: a locked account can be opened again, a closed one stays only for the trail. */
public enum AccountState {
    ACTIVE,
    LOCKED,
    CLOSED
}
