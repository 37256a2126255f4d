package coop.portal.inspections.model;

import coop.portal.kernel.Change;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Recorded;
import coop.portal.kernel.Subject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What has happened to a plan, for the trail and for whoever listens. */
public sealed interface PlanEvent extends Recorded {

    /** The plan it happened to: its id and how people call it. */
    record Of(PlanId id, String label) {}

    Of plan();

    @Override
    default Subject subject() {
        return new Subject("inspection-plan", plan().id().text(), plan().label());
    }

    /** A new plan was opened for an agency and a year. */
    record PlanDrafted(Of plan, int year) implements PlanEvent {
        @Override
        public String action() {
            return "inspections.action.plan-drafted";
        }
    }

    /** The words around the list were changed. */
    record PlanRewritten(Of plan, List<Change> changes) implements PlanEvent {
        @Override
        public String action() {
            return "inspections.action.plan-rewritten";
        }
    }

    /** A step of the lifecycle was taken. */
    record PlanMoved(
            Of plan,
            Set<OrganisationId> organisations,
            PlanAction taken,
            PlanStage from,
            PlanStage to,
            @Nullable String reason,
            List<Change> changes)
            implements PlanEvent {
        @Override
        public String action() {
            return "inspections.action." + taken.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The plan went out of the portal as a file. */
    record PlanExported(Of plan, String form) implements PlanEvent {
        @Override
        public String action() {
            return "inspections.action.plan-exported";
        }

        @Override
        public List<Change> changes() {
            return List.of(new Change("inspections.field.form", null, form));
        }
    }

    /** What was done to one line of the plan. */
    enum ItemAct {
        ITEM_ADDED,
        ITEM_CHANGED,
        ITEM_REMOVED,
        OVERLAP_OVERRIDDEN,
        OUTCOME_RECORDED;

        String key() {
            return "inspections.action." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** A line of the plan came, changed, went, was let stand or was settled. */
    record ItemTouched(
            Of plan, OrganisationId organisation, ItemAct act, ItemId item, List<Change> changes, @Nullable String reason)
            implements PlanEvent {
        @Override
        public Set<OrganisationId> organisations() {
            return Set.of(organisation);
        }

        @Override
        public String action() {
            return act.key();
        }
    }
}
