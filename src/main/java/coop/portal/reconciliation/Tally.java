package coop.portal.reconciliation;

import coop.portal.kernel.OrganisationId;
import coop.portal.reconciliation.model.LoadCounts;
import coop.portal.reconciliation.model.NationalRow;
import coop.portal.reconciliation.model.PublicItem;
import coop.portal.reconciliation.model.RecordOutcome;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Counts the rows of one comparison, and which organisations they speak of. */
final class Tally {

    private final Map<RecordOutcome, Integer> outcomes = new EnumMap<>(RecordOutcome.class);
    private final Map<PublicItem, Integer> items = new EnumMap<>(PublicItem.class);
    private final Set<String> codes = new HashSet<>();
    private final Set<OrganisationId> accounted = new HashSet<>();
    private int rows;
    private int onlyPortal;

    /** The second row with a code is refused: nobody knows which of them holds. */
    NationalRow once(NationalRow row, String duplicate) {
        String code = row.values().code();
        return row.refusal() == null && code != null && !codes.add(code)
                ? new NationalRow(row.number(), row.values(), duplicate)
                : row;
    }

    void count(Judged one) {
        rows++;
        outcomes.merge(one.outcome(), 1, Integer::sum);
        one.items().forEach(item -> items.merge(item.item(), 1, Integer::sum));
        if (one.organisation() != null) {
            accounted.add(one.organisation().id());
        }
        one.candidates().forEach(candidate -> accounted.add(candidate.id()));
    }

    void onlyPortal() {
        onlyPortal++;
    }

    boolean accounted(OrganisationId organisation) {
        return accounted.contains(organisation);
    }

    int rows() {
        return rows;
    }

    LoadCounts counts() {
        return new LoadCounts(
                rows,
                of(RecordOutcome.IDENTICAL),
                of(RecordOutcome.DIFFERENT),
                of(RecordOutcome.ONLY_NATIONAL),
                onlyPortal,
                of(RecordOutcome.CANDIDATES),
                of(RecordOutcome.REFUSED),
                items);
    }

    private int of(RecordOutcome outcome) {
        return outcomes.getOrDefault(outcome, 0);
    }
}
