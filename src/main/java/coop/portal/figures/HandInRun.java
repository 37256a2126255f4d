package coop.portal.figures;

import coop.portal.exchange.UploadFolder;
import coop.portal.exchange.model.TaskProgress;
import coop.portal.figures.model.HandInCounts;
import coop.portal.figures.model.HandInId;
import coop.portal.figures.model.HandInLine;
import coop.portal.figures.model.HandInStage;
import coop.portal.figures.model.Period;
import coop.portal.figures.model.PeriodDates;
import coop.portal.figures.model.PeriodDraft;
import coop.portal.figures.model.PeriodKey;
import coop.portal.figures.model.Summary;
import coop.portal.figures.model.SummaryFilter;
import coop.portal.figures.persistence.HandInRecords;
import coop.portal.figures.persistence.HandIns;
import coop.portal.kernel.RefusedException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** A workbook of figures in one go, without anybody who looks at it in between: only checked, or checked and applied. */
@Component
class HandInRun {

    private final OpeningPeriods opening;
    private final PeriodQueries periods;
    private final HandIns handIns;
    private final HandInRecords records;
    private final HandInSteps steps;
    private final Setting setting;

    HandInRun(
            OpeningPeriods opening,
            PeriodQueries periods,
            HandIns handIns,
            HandInRecords records,
            HandInSteps steps,
            Setting setting) {
        this.opening = opening;
        this.periods = periods;
        this.handIns = handIns;
        this.records = records;
        this.steps = steps;
        this.setting = setting;
    }

    /** Who runs it, and how it is written. */
    @Component
    static class Setting {

        private final FigureDesk desk;
        private final UploadFolder folder;
        private final TransactionTemplate transactions;

        Setting(FigureDesk desk, UploadFolder folder, TransactionTemplate transactions) {
            this.desk = desk;
            this.folder = folder;
            this.transactions = transactions;
        }
    }

    /** What came of it: the counts, and what the period adds up to now. */
    record Outcome(HandInCounts counts, Summary summary) {}

    /** Everything is done as if it were meant, and the database takes it back. */
    Outcome check(Path path, PeriodKey key, Consumer<List<HandInLine>> rows, TaskProgress progress) {
        return Objects.requireNonNull(setting.transactions.execute(status -> {
            status.setRollbackOnly();
            return apply(path, key, rows, progress);
        }));
    }

    /** A period that nobody has opened yet is opened with the days of the law. */
    Outcome apply(Path path, PeriodKey key, Consumer<List<HandInLine>> rows, TaskProgress progress) {
        String name = path.getFileName().toString();
        try (HandInFile file = HandInFile.open(path, name, setting.folder.limits())) {
            Period period = opened(key);
            HandInId id = HandInId.next();
            setting.transactions.executeWithoutResult(status -> records.insert(
                    new HandInRecords.Arrived(id, key, name, setting.desk.now()), setting.desk.actor()));
            HandInCounts counts = steps.check(id, file, period, progress);
            if (counts.writes()) {
                setting.transactions.executeWithoutResult(
                        status -> records.move(id, HandInStage.CHECKED, HandInStage.APPLYING, null));
                counts = steps.apply(handIns.find(id).orElseThrow(), period, progress);
            }
            tell(id, rows);
            return new Outcome(counts, periods.summary(SummaryFilter.of(key)));
        }
    }

    private Period opened(PeriodKey key) {
        if (periods.all().stream().noneMatch(row -> row.period().key().equals(key))) {
            PeriodDates dates = opening.dates(key);
            opening.open(new PeriodDraft(
                    key,
                    dates.handIn().map(PeriodDates.Due::day).orElse(null),
                    dates.accept().map(PeriodDates.Due::day).orElse(null)));
        }
        Period period = setting.desk.period(key);
        if (period.locked()) {
            throw new RefusedException("figures.refusal.period-locked");
        }
        return period;
    }

    private void tell(HandInId id, Consumer<List<HandInLine>> rows) {
        List<HandInLine> lines = records.after(id, 0, HandInSteps.CHUNK);
        while (!lines.isEmpty()) {
            rows.accept(lines);
            lines = records.after(id, lines.getLast().row(), HandInSteps.CHUNK);
        }
    }
}
