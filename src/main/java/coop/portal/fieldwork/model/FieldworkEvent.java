package coop.portal.fieldwork.model;

import coop.portal.kernel.Change;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Recorded;
import coop.portal.kernel.Subject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What has happened to a fieldwork, for the trail and for whoever listens. */
public sealed interface FieldworkEvent extends Recorded {

    String TYPE = "fieldwork";

    /** Which one: its id, how people call it, and whom it is about. */
    record Of(FieldworkId id, String label, OrganisationId organisation) {
        public Subject subject() {
            return new Subject(TYPE, id.text(), label);
        }
    }

    Of fieldwork();

    @Override
    default Subject subject() {
        return fieldwork().subject();
    }

    @Override
    default Set<OrganisationId> organisations() {
        return Set.of(fieldwork().organisation());
    }

    /** It was opened from a line of a plan, or without one. */
    record FieldworkOpened(Of fieldwork, boolean planned, List<Change> changes) implements FieldworkEvent {
        @Override
        public String action() {
            return "fieldwork.action.opened";
        }
    }

    /** A step was taken. */
    record FieldworkMoved(
            Of fieldwork,
            FieldworkAction taken,
            FieldworkStage from,
            FieldworkStage to,
            @Nullable String reason,
            List<Change> changes)
            implements FieldworkEvent {
        @Override
        public String action() {
            return "fieldwork.action." + taken.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
