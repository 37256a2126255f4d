package coop.portal.access.model;

/** An account as it is typed. */
public record AccountDraft(String userName, String displayName, String language) {

    public static final AccountDraft EMPTY = new AccountDraft("", "", "vi");
}
