package coop.portal.registry;

import coop.portal.exchange.model.TaskProgress;
import coop.portal.kernel.Remark;
import coop.portal.registry.ImportJudging.Judged;
import coop.portal.registry.model.ImportBatchRow;
import coop.portal.registry.model.ImportCounts;
import coop.portal.registry.model.ImportJudgement;
import coop.portal.registry.model.ImportLine;
import coop.portal.registry.model.ImportVerdict;
import coop.portal.registry.persistence.ImportRecords;
import coop.portal.registry.persistence.ImportStaging;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes what a checked file says, in one transaction: when the portal stops or somebody cancels in the middle, the
 * database takes all of it back. Every row is judged once more; what is no longer as it was shown is left for another check.
 */
@Component
class ImportApplying {

    private final ImportJudging judging;
    private final ImportChecking checking;
    private final ImportWriting writing;
    private final ImportStaging staging;
    private final ImportRecords records;
    private final TransactionTemplate transaction;

    ImportApplying(
            ImportJudging judging,
            ImportChecking checking,
            ImportWriting writing,
            ImportStaging staging,
            ImportRecords records,
            PlatformTransactionManager transactions) {
        this.judging = judging;
        this.checking = checking;
        this.writing = writing;
        this.staging = staging;
        this.records = records;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
    }

    /** @param end is done last, in the same transaction */
    ImportCounts apply(ImportBatchRow batch, TaskProgress progress, Consumer<ImportCounts> end) {
        ImportCounts counts = transaction.execute(status -> {
            records.takeTurn();
            write(batch, progress);
            ImportCounts now = staging.count(batch.id(), batch.counts().leftOut());
            records.count(batch.id(), now);
            end.accept(now);
            return now;
        });
        return counts == null ? batch.counts() : counts;
    }

    private void write(ImportBatchRow batch, TaskProgress progress) {
        ImportJudging.Run run = new ImportJudging.Run(checking.frame(records.mapping(batch.id())));
        progress.total(batch.counts().rows());
        int done = 0;
        List<ImportLine> lines = staging.after(batch.id(), 0, ImportChecking.CHUNK);
        while (!lines.isEmpty()) {
            progress.stopIfCancelled();
            Map<Integer, ImportLine> shown = new HashMap<>();
            lines.stream().filter(line -> line.verdict() != ImportVerdict.REFUSED).forEach(line -> shown.put(line.row(), line));
            List<Judged> judged = judging.judge(
                            lines.stream()
                                    .filter(line -> shown.containsKey(line.row()))
                                    .map(line -> new ImportRow(line.row(), line.cells(), line.corrected()))
                                    .toList(),
                            run)
                    .stream()
                    .map(one -> asShown(one, shown.get(one.row().number())))
                    .toList();
            staging.update(batch.id(), differing(writing.write(batch, judged), shown));
            done += lines.size();
            progress.done(done);
            lines = staging.after(batch.id(), lines.getLast().row(), ImportChecking.CHUNK);
        }
    }

    /** Somebody may have written the same meanwhile; that is fine. Anything else is not what the person agreed to. */
    private static Judged asShown(Judged now, ImportLine shown) {
        ImportVerdict verdict = now.judgement().verdict();
        boolean same = verdict == shown.verdict() && now.judgement().changes().equals(shown.changes());
        if (same || verdict == ImportVerdict.REFUSED || verdict == ImportVerdict.UNCHANGED) {
            return now;
        }
        return refused(now);
    }

    static Judged refused(Judged row) {
        List<Remark> remarks = new ArrayList<>(row.judgement().remarks());
        remarks.add(Remark.error("IMP-8", "code", "registry.remark.import-changed-since"));
        return new Judged(
                row.row(), row.values(), ImportJudgement.refused(remarks, row.judgement().matchedBy()), row.kept());
    }

    private static List<ImportLine> differing(List<Judged> judged, Map<Integer, ImportLine> shown) {
        return judged.stream()
                .map(Judged::line)
                .filter(line -> line.verdict() != shown.get(line.row()).verdict())
                .toList();
    }
}
