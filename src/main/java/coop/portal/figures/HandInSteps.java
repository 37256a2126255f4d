package coop.portal.figures;

import coop.portal.exchange.model.SourceRow;
import coop.portal.exchange.model.TaskProgress;
import coop.portal.figures.model.HandInActed;
import coop.portal.figures.model.HandInCounts;
import coop.portal.figures.model.HandInId;
import coop.portal.figures.model.HandInLine;
import coop.portal.figures.model.HandInRow;
import coop.portal.figures.model.HandInStage;
import coop.portal.figures.model.HandInVerdict;
import coop.portal.figures.model.Period;
import coop.portal.figures.model.ReportActed;
import coop.portal.figures.model.ReportId;
import coop.portal.figures.model.ReportState;
import coop.portal.figures.model.StoredReport;
import coop.portal.figures.persistence.HandInRecords;
import coop.portal.figures.persistence.ReportRecords;
import coop.portal.figures.rules.FigureChanges;
import coop.portal.figures.rules.ReportRules;
import coop.portal.kernel.Change;
import coop.portal.kernel.RecordedMany;
import coop.portal.kernel.RefusedException;
import coop.portal.kernel.StaleException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The three long steps of a workbook of figures: it is checked row by row, applied in one transaction, or taken back. */
@Component
class HandInSteps {

    static final int CHUNK = 500;
    private static final int NAMED = 20;

    private final HandInJudging judging;
    private final HandInRecords records;
    private final ReportRecords reports;
    private final FigureDesk desk;
    private final TransactionTemplate transaction;

    HandInSteps(
            HandInJudging judging,
            HandInRecords records,
            ReportRecords reports,
            FigureDesk desk,
            PlatformTransactionManager transactions) {
        this.judging = judging;
        this.records = records;
        this.reports = reports;
        this.desk = desk;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
    }

    HandInCounts check(HandInId id, HandInFile file, Period period, TaskProgress progress) {
        HandInJudging.Run run = judging.begin(period);
        progress.total(file.rowsBelow());
        HandInCounts counts = HandInCounts.NONE;
        List<HandInJudging.Read> chunk = new ArrayList<>();
        try (Stream<SourceRow> stream = file.rows()) {
            Iterator<SourceRow> rows = stream.iterator();
            while (rows.hasNext()) {
                SourceRow row = rows.next();
                if (file.entry(row)) {
                    chunk.add(new HandInJudging.Read(row.number(), file.read(row, desk.today())));
                } else {
                    counts = counts.leavingOut(1);
                }
                if (chunk.size() == CHUNK || !rows.hasNext()) {
                    progress.stopIfCancelled();
                    counts = put(id, judging.judge(chunk, run), counts);
                    progress.done(counts.rows());
                    chunk.clear();
                }
            }
        }
        HandInCounts found = counts;
        transaction.executeWithoutResult(status -> {
            records.count(id, found);
            move(id, HandInStage.CHECKING, HandInStage.CHECKED);
        });
        return found;
    }

    private HandInCounts put(HandInId id, List<HandInLine> lines, HandInCounts before) {
        transaction.executeWithoutResult(status -> records.put(id, lines));
        HandInCounts counts = before;
        for (HandInLine line : lines) {
            counts = counts.plus(line);
        }
        return counts;
    }

    HandInCounts apply(HandInRow file, Period period, TaskProgress progress) {
        HandInCounts counts = transaction.execute(status -> {
            HandInJudging.Run run = judging.begin(period);
            HandInCounts written = HandInCounts.NONE.leavingOut(file.counts().leftOut());
            progress.total(file.counts().rows());
            List<HandInLine> chunk = records.after(file.id(), 0, CHUNK);
            while (!chunk.isEmpty()) {
                progress.stopIfCancelled();
                for (HandInLine line : write(file, chunk, run)) {
                    written = written.plus(line);
                }
                progress.done(written.rows());
                chunk = records.after(file.id(), chunk.getLast().row(), CHUNK);
            }
            records.count(file.id(), written);
            records.applied(file.id(), desk.now());
            move(file.id(), HandInStage.APPLYING, HandInStage.APPLIED);
            desk.publish(acted(file, "figures.action.hand-in-applied", written));
            return written;
        });
        return Objects.requireNonNull(counts);
    }

    /** Rows that were refused stay refused; the others are judged once more, since things may have moved on. */
    private List<HandInLine> write(HandInRow file, List<HandInLine> chunk, HandInJudging.Run run) {
        List<HandInLine> taken = chunk.stream().filter(line -> line.verdict() != HandInVerdict.REFUSED).toList();
        List<HandInLine> judged = judging.judgeAgain(taken, run);
        records.put(file.id(), judged);
        Map<ReportId, StoredReport> before = judging.byId(judged);
        List<StoredReport> after = new ArrayList<>();
        List<HandInRecords.Effect> effects = new ArrayList<>();
        List<ReportActed> trail = new ArrayList<>();
        for (HandInLine line : judged) {
            if (line.verdict() == HandInVerdict.NEW || line.verdict() == HandInVerdict.CHANGED) {
                StoredReport was = Objects.requireNonNull(before.get(line.report()));
                StoredReport is = was.saying(was.figures().overlaidBy(line.figures()),
                        ReportRules.warnings(line.remarks()), desk.actor().people()).in(ReportState.SUBMITTED, null);
                after.add(is);
                effects.add(new HandInRecords.Effect(was, line.row(), was.version() + 1));
                trail.add(FigureDesk.event(was, "report-handed-in",
                        FigureChanges.between(was.figures(), is.figures()), file.fileName()));
            }
        }
        if (!reports.update(after, desk.now()).isEmpty()) {
            throw new StaleException("hand-in " + file.id().text());
        }
        records.remember(file.id(), effects);
        desk.publish(new RecordedMany(trail));
        List<HandInLine> all = new ArrayList<>(judged);
        chunk.stream().filter(line -> line.verdict() == HandInVerdict.REFUSED).forEach(all::add);
        return all;
    }

    /** Whether it could be undone now, and if not, which rows speak against it. */
    void refuseWhenTouched(HandInId id) {
        List<Integer> rows = records.touchedSince(id, NAMED);
        if (!rows.isEmpty()) {
            throw new RefusedException("figures.refusal.written-since",
                    rows.stream().map(String::valueOf).collect(Collectors.joining(", ")));
        }
    }

    void undo(HandInRow file, TaskProgress progress) {
        transaction.executeWithoutResult(status -> {
            refuseWhenTouched(file.id());
            progress.total(file.counts().created() + file.counts().updated());
            int done = 0;
            List<HandInRecords.Effect> chunk = records.effects(file.id(), 0, CHUNK);
            while (!chunk.isEmpty()) {
                progress.stopIfCancelled();
                takeBack(file, chunk);
                done += chunk.size();
                progress.done(done);
                chunk = records.effects(file.id(), chunk.getLast().row(), CHUNK);
            }
            records.undone(file.id(), desk.actor().name(), desk.now());
            move(file.id(), HandInStage.UNDOING, HandInStage.UNDONE);
            desk.publish(acted(file, "figures.action.hand-in-undone", file.counts()));
        });
    }

    private void takeBack(HandInRow file, List<HandInRecords.Effect> chunk) {
        List<StoredReport> restored = chunk.stream()
                .map(effect -> effect.before().at(effect.versionAfter()))
                .toList();
        if (!reports.update(restored, desk.now()).isEmpty()) {
            refuseWhenTouched(file.id());
        }
        desk.publish(new RecordedMany(chunk.stream()
                .map(effect -> FigureDesk.event(effect.before(), "report-hand-in-undone", List.of(), file.fileName()))
                .toList()));
    }

    static HandInActed acted(HandInRow file, String action, HandInCounts counts) {
        return new HandInActed(file.id(), file.fileName(), action, List.of(
                count("rows", counts.rows()), count("created", counts.created()), count("updated", counts.updated()),
                count("unchanged", counts.unchanged()), count("warnings", counts.warnings()),
                count("refused", counts.refused())));
    }

    private static Change count(String name, int count) {
        return new Change("figures.HandInCounts." + name, null, String.valueOf(count));
    }

    private void move(HandInId id, HandInStage from, HandInStage to) {
        if (!records.move(id, from, to, null)) {
            throw new StaleException("hand-in " + id.text());
        }
    }
}
