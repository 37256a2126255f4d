package coop.portal.audit.model;

import coop.portal.kernel.Ids;
import coop.portal.kernel.Subject;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A line of the trail as a list shows it. */
public record TrailRow(
        long id, LocalDateTime at, ActorStamp actor, Subject subject, String action, @Nullable String reason) {

    /** As it stands in an address. */
    public String key() {
        return Ids.text(id);
    }
}
