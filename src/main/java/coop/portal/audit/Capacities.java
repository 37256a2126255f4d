package coop.portal.audit;

import coop.portal.access.model.JobRole;
import coop.portal.audit.model.ActorStamp;
import coop.portal.uikit.Messages;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The capacity in which somebody acted, in words: the role, the agency, and on whose behalf. */
public final class Capacities {

    private Capacities() {}

    /** The person, or the portal itself. */
    public static String name(ActorStamp actor) {
        return actor.portal() ? Messages.text("audit.portal") : actor.name();
    }

    public static @Nullable String of(ActorStamp actor) {
        String capacity = Stream.of(role(actor), actor.agencyName(), behalf(actor))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return capacity.isEmpty() ? null : capacity;
    }

    /** A role that is no more is shown as it was written. */
    private static String role(ActorStamp actor) {
        return Stream.of(JobRole.values())
                .filter(role -> role.name().equals(actor.role()))
                .findFirst()
                .map(Messages::label)
                .orElse(actor.role() == null ? "" : actor.role());
    }

    private static String behalf(ActorStamp actor) {
        return actor.onBehalfOf() == null ? "" : Messages.text("audit.on-behalf", actor.onBehalfOf());
    }
}
