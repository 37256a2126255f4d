package coop.portal.reconciliation.model;

import java.util.List;

/**
 * What the guards of a discrepancy look at.
 *
 * @param overdue the last day for an answer has passed
 * @param proposed somebody proposes not to pursue it
 * @param ownProposal whoever acts, or the one acted for, is who proposed it
 */
public record DiscrepancyFacts(
        DiscrepancyKind kind,
        List<ItemDifference> items,
        boolean overdue,
        boolean proposed,
        boolean ownProposal,
        boolean agreed) {

    public DiscrepancyFacts {
        items = List.copyOf(items);
    }

    public boolean comparable() {
        return kind == DiscrepancyKind.DIFFERENT;
    }

    public boolean ambiguous() {
        return kind == DiscrepancyKind.CANDIDATES;
    }

    /** The registry is right about something that the national system has otherwise, or not at all. */
    public boolean somethingToCorrect() {
        return kind == DiscrepancyKind.ONLY_PORTAL
                || items.stream().anyMatch(item -> item.choice() == ItemChoice.PORTAL && !item.settled());
    }

    public boolean everyItemDecided() {
        return items.stream().allMatch(item -> item.settled() || item.choice() != ItemChoice.UNDECIDED);
    }

    public boolean notProposed() {
        return !proposed;
    }

    public boolean approvedByAnother() {
        return !ownProposal;
    }
}
