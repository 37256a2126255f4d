package coop.portal.followup.model;

import coop.portal.kernel.Change;
import coop.portal.kernel.Recorded;
import coop.portal.kernel.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something was done in follow-up. What was found is part of the history of its occasion. */
public record FollowUpEvent(Subject subject, String action, List<Change> changes, @Nullable String reason)
        implements Recorded {

    public static final String RECOMMENDATION = "followup-recommendation";
    public static final String REFERRAL = "followup-referral";

    public FollowUpEvent {
        changes = List.copyOf(changes);
    }

    public static Subject subject(Recommendation one) {
        return new Subject(RECOMMENDATION, one.id().text(), one.of().name());
    }

    public static Subject subject(Referral one) {
        return new Subject(REFERRAL, one.id().text(), one.of().name());
    }
}
