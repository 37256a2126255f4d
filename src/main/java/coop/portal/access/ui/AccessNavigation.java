package coop.portal.access.ui;

import coop.portal.access.model.AssignmentId;
import coop.portal.access.model.SignInOutcome;
import coop.portal.kernel.UserId;
import coop.portal.uikit.SubjectLink;
import org.springframework.stereotype.Component;

/** The addresses of users, roles and one's own profile. */
@Component
public final class AccessNavigation implements SubjectLink {

    public static final String PROFILE = "profile";
    public static final String ROLES = "access/roles";

    static final String USERS = "access/users";
    static final String NEW_USER = "access/new-user";
    static final String DELEGATE = "access/delegate";

    AccessNavigation() {}

    public static String user(UserId id) {
        return "access/user/" + id.text();
    }

    static String edit(UserId id) {
        return "access/edit-user/" + id.text();
    }

    static String assign(UserId id) {
        return "access/assign/" + id.text();
    }

    static String assignment(UserId user, AssignmentId id) {
        return "access/assign/" + user.text() + "/" + id.text();
    }

    @Override
    public String type() {
        return SignInOutcome.TYPE;
    }

    @Override
    public String path(String id) {
        return "access/user/" + id;
    }
}
