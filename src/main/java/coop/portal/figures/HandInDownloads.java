package coop.portal.figures;

import coop.portal.exchange.WorkbookWriter;
import coop.portal.exchange.model.ColumnKind;
import coop.portal.exchange.model.OutColumn;
import coop.portal.figures.model.FigurePermissions;
import coop.portal.figures.model.HandInActed;
import coop.portal.figures.model.HandInId;
import coop.portal.figures.model.HandInLine;
import coop.portal.figures.model.HandInLineFilter;
import coop.portal.figures.model.HandInRow;
import coop.portal.figures.model.HandInVerdict;
import coop.portal.figures.persistence.HandInLines;
import coop.portal.figures.persistence.HandIns;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.Remark;
import coop.portal.kernel.SortBy;
import coop.portal.uikit.Messages;
import jakarta.annotation.security.RolesAllowed;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives back the rows of a workbook that were refused, as they were read and with the reasons, to be mended and handed in again. */
@Service
@Transactional
@RolesAllowed(FigurePermissions.REPORT_IMPORT)
public class HandInDownloads {

    private static final double WIDE = 60;
    private static final String UNREADABLE = "I-04";

    private final HandIns handIns;
    private final HandInLines lines;
    private final FigureDesk desk;

    HandInDownloads(HandIns handIns, HandInLines lines, FigureDesk desk) {
        this.handIns = handIns;
        this.lines = lines;
        this.desk = desk;
    }

    /** A workbook whose captions are read back, with the number of the row before and the reasons after. */
    public void refused(HandInId id, OutputStream out) {
        HandInRow file = handIns.find(id).orElseThrow(() -> new NotFoundException("hand-in " + id.text()));
        try (WorkbookWriter workbook = new WorkbookWriter(out)) {
            var sheet = workbook.sheet(Messages.text("figures.HandInDownloads.sheet"), columns());
            lines.forEach(new HandInLineFilter(id, HandInVerdict.REFUSED, false, ""), List.of(SortBy.asc("row")), sheet);
        }
        desk.publish(new HandInActed(id, file.fileName(), "figures.action.hand-in-refused-downloaded", List.of()));
    }

    private static List<OutColumn<HandInLine>> columns() {
        List<OutColumn<HandInLine>> columns = new ArrayList<>();
        columns.add(OutColumn.of(Messages.text("figures.HandInDownloads.row"), ColumnKind.WHOLE, HandInLine::row));
        columns.addAll(FigureColumns.of(
                HandInLine::figures, HandInLine::code, HandInLine::name, HandInDownloads::typed));
        columns.add(OutColumn.<HandInLine>text(Messages.text("figures.HandInDownloads.reasons"), HandInDownloads::reasons)
                .wide(WIDE));
        return columns;
    }

    /** What could not be read stands in its cell as it was typed. */
    private static @Nullable Object typed(HandInLine line, String field) {
        return line.remarks().stream()
                .filter(remark -> remark.rule().equals(UNREADABLE) && field.equals(remark.field()) && !remark.args().isEmpty())
                .<Object>map(remark -> String.valueOf(remark.args().getLast()))
                .findFirst()
                .orElse(null);
    }

    private static String reasons(HandInLine line) {
        return line.remarks().stream().filter(Remark::stops).map(Messages::withArticle).collect(Collectors.joining(" "));
    }
}
