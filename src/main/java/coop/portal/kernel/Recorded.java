package coop.portal.kernel;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event in the past tense that goes into the trail. It is published inside the transaction of the act it tells of:
 * no act without a trail, no trail without an act.
 */
public interface Recorded {

    Subject subject();

    /** The key of the action's name, such as {@code inspections.action.plan-approved}. */
    String action();

    default List<Change> changes() {
        return List.of();
    }

    default @Nullable String reason() {
        return null;
    }

    /** Organisations about which it changes a fact, besides one that is the subject: whoever judges facts looks at them again. */
    default Collection<OrganisationId> organisations() {
        return List.of();
    }

    /** It changes what is right for everybody, so that all are to be looked at again. */
    default boolean concernsAll() {
        return false;
    }
}
