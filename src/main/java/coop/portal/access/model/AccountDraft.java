package coop.portal.access.model;

import org.jspecify.annotations.Nullable;

/** An account as it is typed. @param email where the person is written to, empty for nowhere */
public record AccountDraft(String userName, String displayName, String language, String email) {

    public static final AccountDraft EMPTY = new AccountDraft("", "", "vi");

    /** What was typed before there were addresses had none. */
    public AccountDraft(String userName, String displayName, String language, @Nullable String email) {
        this.userName = userName;
        this.displayName = displayName;
        this.language = language;
        this.email = email == null ? "" : email.strip();
    }

    public AccountDraft(String userName, String displayName, String language) {
        this(userName, displayName, language, "");
    }
}
