package coop.portal.registry;

import coop.portal.exchange.model.TaskProgress;
import coop.portal.kernel.PortalClock;
import coop.portal.registry.ImportJudging.Judged;
import coop.portal.registry.model.ImportBatchId;
import coop.portal.registry.model.ImportCounts;
import coop.portal.registry.model.ImportFrame;
import coop.portal.registry.model.ImportMapping;
import coop.portal.registry.persistence.ImportRecords;
import coop.portal.registry.persistence.ImportStaging;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads a file from its first row to its last and judges every row; what it finds is put down, nothing else is written. */
@Component
class ImportChecking {

    static final int CHUNK = 1_000;

    private final ImportJudging judging;
    private final ImportNameClashes clashes;
    private final ImportStaging staging;
    private final ImportRecords records;
    private final TransactionTemplate transactions;
    private final PortalClock clock;
    private final RecordLaw law;

    ImportChecking(
            ImportJudging judging,
            ImportNameClashes clashes,
            ImportStaging staging,
            ImportRecords records,
            TransactionTemplate transactions,
            PortalClock clock,
            RecordLaw law) {
        this.judging = judging;
        this.clashes = clashes;
        this.staging = staging;
        this.records = records;
        this.transactions = transactions;
        this.clock = clock;
        this.law = law;
    }

    /** Judges all rows and hands them on, a thousand at a time, without writing anything. */
    ImportCounts judge(ImportFile file, ImportMapping mapping, TaskProgress progress, Consumer<List<Judged>> judgedRows) {
        ImportJudging.Run run = new ImportJudging.Run(frame(mapping));
        ImportNameClashes.Met met = new ImportNameClashes.Met();
        ImportCounts counts = ImportCounts.NONE;
        progress.total(file.table(mapping).rowsBelow());
        try (ImportFile.Rows rows = file.rows(mapping)) {
            List<ImportRow> chunk = new ArrayList<>(CHUNK);
            while (rows.hasNext()) {
                chunk.add(rows.next());
                if (chunk.size() == CHUNK || !rows.hasNext()) {
                    progress.stopIfCancelled();
                    List<Judged> judged = clashes.tell(judging.judge(chunk, run), met);
                    for (Judged one : judged) {
                        counts = counts.plus(one.judgement().verdict(), one.judgement().warned());
                    }
                    judgedRows.accept(judged);
                    progress.done(counts.rows());
                    chunk.clear();
                }
            }
            return counts.leavingOut(rows.leftOut());
        }
    }

    /** Judges all rows and puts them down with their verdicts. */
    ImportCounts check(ImportBatchId batch, ImportFile file, ImportMapping mapping, TaskProgress progress) {
        transactions.executeWithoutResult(status -> staging.clear(batch));
        ImportCounts counts = judge(file, mapping, progress, judged -> transactions.executeWithoutResult(status ->
                staging.insert(batch, judged.stream().map(Judged::line).toList())));
        transactions.executeWithoutResult(status -> records.count(batch, counts));
        return counts;
    }

    /** Judges some rows anew, apart from the others. */
    List<Judged> judge(List<ImportRow> rows, ImportMapping mapping) {
        return clashes.tell(judging.judge(rows, new ImportJudging.Run(frame(mapping))), new ImportNameClashes.Met());
    }

    ImportFrame frame(ImportMapping mapping) {
        return new ImportFrame(clock.today(), mapping.unit(), mapping.asOf(), law.on(clock.today()));
    }
}
