package coop.portal.exchange;

import coop.portal.exchange.model.MergedArea;
import coop.portal.exchange.model.SourceSheet;
import coop.portal.exchange.model.UploadLimits;
import coop.portal.exchange.rules.HeaderFinder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** A workbook (.xlsx) that has been let in. Formulas are never calculated, links to elsewhere never followed. */
final class WorkbookSource implements RowSource {

    private static final int LOWEST_MERGE = HeaderFinder.DEEPEST + HeaderFinder.HIGHEST;
    private static final int MOST_MERGES = 2_000;

    private final ZipFile zip;
    private final WorkbookParts parts;
    private final CellReader cells;
    private final UploadLimits limits;
    private @Nullable SharedTexts texts;

    private WorkbookSource(ZipFile zip, UploadLimits limits) {
        this.zip = zip;
        this.limits = limits;
        this.parts = new WorkbookParts(zip);
        this.cells = new CellReader(this::texts, new DateFormats(parts.openStyles()), parts.from1904());
    }

    static WorkbookSource open(Path file, UploadLimits limits) {
        ZipFile zip = null;
        try {
            zip = new ZipFile(file.toFile());
            WorkbookSource source = new WorkbookSource(zip, limits);
            zip = null;
            return source;
        } catch (IOException | IllegalArgumentException e) {
            throw Refusals.damaged();
        } finally {
            closeQuietly(zip);
        }
    }

    private static void closeQuietly(@Nullable ZipFile zip) {
        try {
            if (zip != null) {
                zip.close();
            }
        } catch (IOException e) {
            throw Refusals.damaged();
        }
    }

    private SharedTexts texts() {
        if (texts == null) {
            texts = new SharedTexts(
                    parts.openSharedStrings(), limits.sharedBytes(), UploadLimits.CELL_CHARACTERS + 1);
        }
        return texts;
    }

    @Override
    public List<SourceSheet> sheets() {
        return parts.sheets();
    }

    @Override
    public Rows rows(SourceSheet sheet) {
        return new WorkbookRows(parts.open(sheet), cells);
    }

    @Override
    public Outline outline(SourceSheet sheet) {
        List<MergedArea> merged = new ArrayList<>();
        int last = 0;
        int highest = 0;
        try (XmlPart part = parts.open(sheet)) {
            while (part.nextStart()) {
                if (part.name().equals("row")) {
                    last = WorkbookRows.rowNumber(part, last);
                    highest = Math.max(highest, last);
                } else if (part.name().equals("mergeCell") && merged.size() < MOST_MERGES) {
                    area(part.attribute("ref"), merged);
                }
            }
        }
        return new Outline(merged, highest);
    }

    private static void area(@Nullable String reference, List<MergedArea> merged) {
        String[] corners = reference == null ? new String[0] : reference.split(":");
        if (corners.length == 2) {
            MergedArea area = new MergedArea(
                    line(corners[0]), WorkbookRows.column(corners[0]), line(corners[1]), WorkbookRows.column(corners[1]));
            if (area.top() <= LOWEST_MERGE) {
                merged.add(area);
            }
        }
    }

    private static int line(String place) {
        return CellReader.number(place.replaceFirst("^[A-Za-z]+", ""));
    }

    @Override
    public void close() {
        closeQuietly(zip);
    }
}
