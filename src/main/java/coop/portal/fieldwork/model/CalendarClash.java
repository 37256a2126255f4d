package coop.portal.fieldwork.model;

import coop.portal.kernel.UserId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What does not go together on a calendar.
 *
 * @param user whose days they are, none when it is about an organisation
 * @param args what goes into the sentence of its kind
 */
public record CalendarClash(
        Kind kind, Set<FieldworkId> visits, @Nullable UserId user, OnSite days, List<Object> args) {

    /** What it is that does not go together. */
    public enum Kind {
        /** One person on two teams. */
        TWO_TEAMS,
        /** One of the team is not there. */
        AWAY,
        /** One organisation is visited twice. */
        SUBJECT,
        /** Another agency visits the organisation, too. */
        OTHER_AGENCY
    }

    public CalendarClash {
        visits = Set.copyOf(visits);
        args = List.copyOf(args);
    }
}
