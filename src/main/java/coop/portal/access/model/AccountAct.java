package coop.portal.access.model;

/** What an administrator may do with an account. */
public enum AccountAct {
    CHANGE,
    ASSIGN,
    RESET_PASSWORD,
    LOCK,
    UNLOCK,
    CLOSE
}
