package coop.portal.figures;

import coop.portal.exchange.UploadFolder;
import coop.portal.figures.model.FigurePermissions;
import coop.portal.figures.model.HandInActed;
import coop.portal.figures.model.HandInAction;
import coop.portal.figures.model.HandInId;
import coop.portal.figures.model.HandInRow;
import coop.portal.figures.model.HandInStage;
import coop.portal.figures.model.Period;
import coop.portal.figures.model.PeriodKey;
import coop.portal.figures.persistence.HandInRecords;
import coop.portal.figures.persistence.HandIns;
import coop.portal.figures.rules.HandInLifecycle;
import coop.portal.kernel.Change;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.RefusedException;
import coop.portal.kernel.StaleException;
import jakarta.annotation.security.RolesAllowed;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a workbook of figures in for a period, and hands checking, applying and undoing it to the background. */
@Service
@Transactional
@RolesAllowed(FigurePermissions.REPORT_IMPORT)
public class HandingIn {

    private static final int NAME = 255;

    private final HandIns handIns;
    private final HandInRecords records;
    private final HandInTasks tasks;
    private final HandInSteps steps;
    private final UploadFolder folder;
    private final FigureDesk desk;

    HandingIn(
            HandIns handIns,
            HandInRecords records,
            HandInTasks tasks,
            HandInSteps steps,
            UploadFolder folder,
            FigureDesk desk) {
        this.handIns = handIns;
        this.records = records;
        this.tasks = tasks;
        this.steps = steps;
        this.folder = folder;
        this.desk = desk;
    }

    /**
     * Takes in a file that has arrived whole, and begins to check it.
     *
     * @param passing where it lies; from here on it is the portal's
     * @throws RefusedException when it is no workbook, or has no table of figures
     */
    public HandInId upload(PeriodKey key, String fileName, Path passing) {
        Period period = desk.period(key);
        if (period.locked()) {
            throw new RefusedException("figures.refusal.period-locked");
        }
        String name = fileName.length() <= NAME ? fileName : fileName.substring(fileName.length() - NAME);
        HandInFile.open(passing, name, folder.limits()).close();
        HandInId id = HandInId.next();
        records.insert(new HandInRecords.Arrived(id, key, name, desk.now()), desk.actor());
        tasks.keep(id, passing);
        HandInRow row = row(id);
        desk.publish(new HandInActed(id, name, "figures.action.hand-in-uploaded", List.of(
                new Change("figures.field.period", null, key.text()))));
        tasks.check(row);
        return id;
    }

    /** Writes what was checked. */
    public void apply(HandInId id) {
        HandInRow row = row(id);
        leave(row, HandInAction.APPLY);
        tasks.apply(row);
    }

    /** Takes back all that the workbook wrote. @throws RefusedException naming rows that somebody has written since */
    public void undo(HandInId id) {
        HandInRow row = row(id);
        steps.refuseWhenTouched(id);
        leave(row, HandInAction.UNDO);
        tasks.undo(row);
    }

    /** Nothing will come of it. */
    public void discard(HandInId id) {
        HandInRow row = row(id);
        leave(row, HandInAction.DISCARD);
        desk.publish(HandInSteps.acted(row, "figures.action.hand-in-discarded", row.counts()));
    }

    private void leave(HandInRow row, HandInAction action) {
        HandInStage next = HandInLifecycle.TABLE.decide(row.stage(), action, row.counts()).orRefuse();
        if (!records.move(row.id(), row.stage(), next, null)) {
            throw new StaleException("hand-in " + row.id().text());
        }
    }

    private HandInRow row(HandInId id) {
        return handIns.find(id).orElseThrow(() -> new NotFoundException("hand-in " + id.text()));
    }
}
