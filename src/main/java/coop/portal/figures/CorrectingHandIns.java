package coop.portal.figures;

import coop.portal.figures.model.Figures;
import coop.portal.figures.model.FigurePermissions;
import coop.portal.figures.model.HandInAction;
import coop.portal.figures.model.HandInActed;
import coop.portal.figures.model.HandInCounts;
import coop.portal.figures.model.HandInId;
import coop.portal.figures.model.HandInLine;
import coop.portal.figures.model.HandInRow;
import coop.portal.figures.model.HandInSlip;
import coop.portal.figures.model.HandInStage;
import coop.portal.figures.model.UnitSlip;
import coop.portal.figures.persistence.HandInRecords;
import coop.portal.figures.persistence.HandIns;
import coop.portal.figures.rules.HandInLifecycle;
import coop.portal.kernel.Change;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.RefusedException;
import coop.portal.kernel.StaleException;
import coop.portal.uikit.Formats;
import coop.portal.uikit.Messages;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts right, all at once, the numbers of a checked workbook that were typed in another unit; its rows are judged anew. */
@Service
@Transactional
@RolesAllowed(FigurePermissions.REPORT_IMPORT)
public class CorrectingHandIns {

    /** As many as a person can look through before saying yes; those behind are offered next. */
    static final int MOST = 500;

    private final HandIns handIns;
    private final HandInRecords records;
    private final HandInJudging judging;
    private final FigureDesk desk;

    CorrectingHandIns(HandIns handIns, HandInRecords records, HandInJudging judging, FigureDesk desk) {
        this.handIns = handIns;
        this.records = records;
        this.judging = judging;
        this.desk = desk;
    }

    /** What would be put right, none unless the workbook waits to be applied. */
    @Transactional(readOnly = true)
    public List<HandInSlip> slips(HandInId id) {
        HandInRow file = row(id);
        return file.stage() == HandInStage.CHECKED
                ? judging.slips(records.doubtful(id, MOST), judging.begin(desk.period(file.period())))
                : List.of();
    }

    /** @param seen what the person has looked at: when it is not that any more, nothing is done */
    public void correctUnits(HandInId id, List<HandInSlip> seen) {
        HandInRow file = row(id);
        HandInStage next = HandInLifecycle.TABLE.decide(file.stage(), HandInAction.CORRECT, file.counts()).orRefuse();
        List<HandInSlip> slips = slips(id);
        if (slips.isEmpty()) {
            throw new RefusedException("figures.refusal.no-slips");
        }
        if (!slips.equals(seen) || !records.move(id, file.stage(), next, null)) {
            throw new StaleException("hand-in " + id.text());
        }
        records.count(id, judgedAnew(file, slips.stream().collect(Collectors.groupingBy(HandInSlip::row))));
        desk.publish(new HandInActed(
                id, file.fileName(), "figures.action.hand-in-units-corrected", slips.stream().map(CorrectingHandIns::change).toList()));
    }

    /** All rows in their order, since what stood in the file before another may stand there no longer. */
    private HandInCounts judgedAnew(HandInRow file, Map<Integer, List<HandInSlip>> slips) {
        HandInJudging.Run run = judging.begin(desk.period(file.period()));
        HandInCounts counts = HandInCounts.NONE.leavingOut(file.counts().leftOut());
        List<HandInLine> chunk = records.after(file.id(), 0, HandInSteps.CHUNK);
        while (!chunk.isEmpty()) {
            List<HandInLine> known = chunk.stream()
                    .filter(line -> line.report() != null)
                    .map(line -> corrected(line, slips.getOrDefault(line.row(), List.of())))
                    .toList();
            List<HandInLine> judged = new ArrayList<>(judging.judgeAgain(known, run));
            records.put(file.id(), judged);
            chunk.stream().filter(line -> line.report() == null).forEach(judged::add);
            for (HandInLine line : judged) {
                counts = counts.plus(line);
            }
            chunk = records.after(file.id(), chunk.getLast().row(), HandInSteps.CHUNK);
        }
        return counts;
    }

    private static HandInLine corrected(HandInLine line, List<HandInSlip> slips) {
        Figures figures = line.figures();
        for (HandInSlip one : slips) {
            UnitSlip slip = one.slip();
            figures = figures.with(slip.field(), slip.offered(), figures.source(slip.field()));
        }
        return new HandInLine(line.row(), line.verdict(), line.code(), line.name(), line.report(), figures, line.remarks());
    }

    private static Change change(HandInSlip one) {
        return new Change(Messages.text("figures.HandInSlip", one.row(), one.slip().field()),
                Formats.millionDong(one.slip().typed().longValue()), Formats.millionDong(one.slip().offered().longValue()));
    }

    private HandInRow row(HandInId id) {
        return handIns.find(id).orElseThrow(() -> new NotFoundException("hand-in " + id.text()));
    }
}
