package coop.portal.access.model;

import coop.portal.kernel.Recorded;
import coop.portal.kernel.Subject;
import org.jspecify.annotations.Nullable;

/** What came of an attempt to sign in, of a sign-out, or of an act somebody had no right to: told to the trail by itself. */
public record SignInOutcome(Subject subject, String action, @Nullable String reason) implements Recorded {

    public static final String TYPE = "access.account";
    public static final String SIGNED_IN = "access.action.signed-in";
    public static final String SIGNED_OUT = "access.action.signed-out";
    public static final String FAILED = "access.action.sign-in-failed";
    public static final String BLOCKED = "access.action.sign-in-blocked";
    public static final String SWITCHED = "access.action.capacity-switched";
    public static final String DENIED = "access.action.access-denied";
}
