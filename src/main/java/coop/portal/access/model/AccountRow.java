package coop.portal.access.model;

import coop.portal.kernel.AgencyId;
import coop.portal.kernel.UserId;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line of the list of users. */
public record AccountRow(
        UserId id,
        String userName,
        String displayName,
        AccountState state,
        List<Post> posts,
        @Nullable LocalDateTime lastSignIn) {

    /** A role at an agency that has not been withdrawn and has not ended. */
    public record Post(JobRole role, AgencyId agency) {}

    public AccountRow {
        posts = List.copyOf(posts);
    }
}
