package coop.portal.access.model;

import coop.portal.kernel.Change;
import coop.portal.kernel.Recorded;
import coop.portal.kernel.Subject;
import coop.portal.kernel.UserId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something was changed about an account, an assignment or a delegation. */
public record AccountEvent(Subject subject, String action, List<Change> changes, @Nullable String reason)
        implements Recorded {

    public static final String CREATED = "access.action.account-created";
    public static final String CHANGED = "access.action.account-changed";
    public static final String LOCKED = "access.action.account-locked";
    public static final String UNLOCKED = "access.action.account-unlocked";
    public static final String CLOSED = "access.action.account-closed";
    public static final String PASSWORD_RESET = "access.action.password-reset";
    public static final String PASSWORD_CHANGED = "access.action.password-changed";
    public static final String LANGUAGE_CHANGED = "access.action.language-changed";
    public static final String ASSIGNED = "access.action.assigned";
    public static final String ASSIGNMENT_CHANGED = "access.action.assignment-changed";
    public static final String WITHDRAWN = "access.action.assignment-withdrawn";
    public static final String DELEGATED = "access.action.delegated";
    public static final String REVOKED = "access.action.delegation-revoked";

    public AccountEvent {
        changes = List.copyOf(changes);
    }

    public static Subject subject(UserId user, String name) {
        return new Subject(SignInOutcome.TYPE, user.text(), name);
    }
}
