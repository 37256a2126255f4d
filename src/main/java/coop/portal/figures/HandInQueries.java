package coop.portal.figures;

import coop.portal.figures.model.FigurePermissions;
import coop.portal.figures.model.HandInFilter;
import coop.portal.figures.model.HandInId;
import coop.portal.figures.model.HandInLine;
import coop.portal.figures.model.HandInLineFilter;
import coop.portal.figures.model.HandInRow;
import coop.portal.figures.model.HandInSheet;
import coop.portal.figures.persistence.HandInLines;
import coop.portal.figures.persistence.HandIns;
import coop.portal.figures.rules.HandInLifecycle;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.Paged;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads of workbooks that were handed in, and of their rows with the verdicts. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(FigurePermissions.REPORT_IMPORT)
public class HandInQueries {

    private final HandIns handIns;
    private final HandInLines lines;

    HandInQueries(HandIns handIns, HandInLines lines) {
        this.handIns = handIns;
        this.lines = lines;
    }

    public Paged<HandInRow, HandInFilter> handIns() {
        return handIns;
    }

    public Paged<HandInLine, HandInLineFilter> lines() {
        return lines;
    }

    /** @throws NotFoundException when there is none in scope */
    public HandInSheet sheet(HandInId id) {
        HandInRow row = handIns.find(id).orElseThrow(() -> new NotFoundException("hand-in " + id.text()));
        return new HandInSheet(row, HandInLifecycle.TABLE.openTo(row.stage(), row.counts()));
    }
}
