package coop.portal.reconciliation;

import coop.portal.exchange.model.TaskProgress;
import coop.portal.kernel.PortalClock;
import coop.portal.reconciliation.model.DiscrepancyEvent;
import coop.portal.reconciliation.model.LoadCounts;
import coop.portal.reconciliation.model.LoadId;
import coop.portal.reconciliation.model.NationalRow;
import coop.portal.reconciliation.persistence.KnownDiscrepancies;
import coop.portal.reconciliation.persistence.LoadRecords;
import coop.portal.registry.PublicOrganisations;
import coop.portal.registry.model.LegalStatus;
import coop.portal.registry.model.OrganisationType;
import coop.portal.registry.model.PublicItems;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Compares an export with the whole registry in one transaction: every row is kept with what it was found to be, and what
 * does not agree is raised, changed or confirmed. The same file brought again, with nothing changed between, changes nothing.
 */
@Component
class ComparingLoads {

    private static final int CHUNK = 1_000;
    private static final String DUPLICATE = "reconciliation.refusal.record.duplicate-code";

    private final MatchingRecords matching;
    private final PublicOrganisations registry;
    private final LoadRecords records;
    private final KnownDiscrepancies known;
    private final PortalClock clock;

    ComparingLoads(
            MatchingRecords matching,
            PublicOrganisations registry,
            LoadRecords records,
            KnownDiscrepancies known,
            PortalClock clock) {
        this.matching = matching;
        this.registry = registry;
        this.records = records;
        this.known = known;
        this.clock = clock;
    }

    /** What came of it. @param events what the trail is told */
    record Result(LoadCounts counts, List<DiscrepancyEvent> events) {}

    /** Inside a transaction of the caller. @param load a load that is being read */
    Result compare(LoadId load, NationalFile file, boolean whole, TaskProgress progress) {
        records.takeTurn();
        progress.total(file.size());
        Raising raising = new Raising(load, known.open(), known.dismissed());
        Tally tally = new Tally();
        MatchingRecords.Frame frame = new MatchingRecords.Frame(codes(file), known.links());
        try (Stream<NationalRow> stream = file.rows(clock.today())) {
            Iterator<NationalRow> rows = stream.iterator();
            List<NationalRow> chunk = new ArrayList<>(CHUNK);
            while (rows.hasNext()) {
                chunk.add(tally.once(rows.next(), DUPLICATE));
                if (chunk.size() == CHUNK || !rows.hasNext()) {
                    progress.stopIfCancelled();
                    List<Judged> judged = matching.judge(chunk, frame);
                    records.put(load, judged.stream().map(Judged::record).toList());
                    judged.forEach(one -> {
                        tally.count(one);
                        raising.take(one);
                    });
                    progress.done(tally.rows());
                    chunk.clear();
                }
            }
        }
        onlyHere(tally, raising, whole);
        return written(raising, tally);
    }

    private Set<String> codes(NationalFile file) {
        try (Stream<NationalRow> rows = file.rows(clock.today())) {
            return rows.map(row -> row.values().code()).filter(Objects::nonNull).collect(Collectors.toSet());
        }
    }

    /** What the national system lacks can only be told from a file that holds everybody. */
    private void onlyHere(Tally tally, Raising raising, boolean whole) {
        if (!whole) {
            return;
        }
        List<PublicItems> chunk = registry.next(null, CHUNK);
        while (!chunk.isEmpty()) {
            chunk.stream().filter(one -> expected(one) && !tally.accounted(one.id())).forEach(one -> {
                tally.onlyPortal();
                raising.onlyPortal(one);
            });
            chunk = registry.next(chunk.getLast().id(), CHUNK);
        }
        raising.theRestAgrees();
    }

    /** A group without a code has no certificate to be in the national system by; what has ended may have left it. */
    private static boolean expected(PublicItems one) {
        return one.legalStatus() != LegalStatus.TERMINATED
                && (one.type() != OrganisationType.COOPERATIVE_GROUP || one.code() != null);
    }

    private Result written(Raising raising, Tally tally) {
        known.insert(raising.fresh(), clock.now());
        known.update(raising.changed(), clock.now());
        return new Result(tally.counts(), raising.events());
    }
}
