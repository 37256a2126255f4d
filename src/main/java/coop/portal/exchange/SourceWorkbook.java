package coop.portal.exchange;

import coop.portal.exchange.model.ColumnSpec;
import coop.portal.exchange.model.FileKind;
import coop.portal.exchange.model.SourceRow;
import coop.portal.exchange.model.SourceSheet;
import coop.portal.exchange.model.SourceTable;
import coop.portal.exchange.model.UploadLimits;
import coop.portal.exchange.rules.HeaderFinder;
import coop.portal.exchange.rules.HeaderFinder.Header;
import coop.portal.exchange.rules.RowKinds;
import coop.portal.kernel.RefusedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A file of tables, opened after the guard has let it in: finds the table that holds what is wanted and streams its rows.
 * Whatever is wrong with the file is a {@link RefusedException}, never an error of a parser.
 */
public final class SourceWorkbook implements AutoCloseable {

    private static final Pattern WORKBOOK_NAME = Pattern.compile("(?i).*\\.xls[xmb]?");

    private final RowSource source;
    private final boolean misnamed;

    private SourceWorkbook(RowSource source, boolean misnamed) {
        this.source = source;
        this.misnamed = misnamed;
    }

    /** @param name how the person calls the file */
    public static SourceWorkbook open(Path file, String name, UploadLimits limits) {
        FileKind kind = new UploadGuard(limits).check(file);
        SourceWorkbook workbook = kind == FileKind.WORKBOOK
                ? new SourceWorkbook(WorkbookSource.open(file, limits), false)
                : new SourceWorkbook(new DelimitedSource(file, name), WORKBOOK_NAME.matcher(name).matches());
        if (workbook.sheets().isEmpty()) {
            workbook.close();
            throw Refusals.noSheet();
        }
        return workbook;
    }

    public List<SourceSheet> sheets() {
        return source.sheets();
    }

    /** The table, on whichever sheet, whose header names most of what is wanted; visible sheets first among equals. */
    public SourceTable find(List<ColumnSpec> wanted) {
        return sheets().stream()
                .flatMap(sheet -> header(sheet, wanted).stream().map(header -> new Found(sheet, header)))
                .max(Comparator.comparingDouble((Found found) -> found.header().score())
                        .thenComparing(found -> !found.sheet().hidden())
                        .thenComparing(found -> -found.sheet().index()))
                .map(found -> find(found.sheet(), wanted))
                .orElseThrow(this::nothingFound);
    }

    /** The table on the sheet that a person chose. */
    public SourceTable find(SourceSheet sheet, List<ColumnSpec> wanted) {
        RowSource.Outline outline = source.outline(sheet);
        Header header = HeaderFinder.find(head(sheet), outline.merged(), wanted).orElseThrow(this::nothingFound);
        return table(sheet, header, outline.lastRow());
    }

    /** The table whose header a person pointed at: its last row and how many rows it has. */
    public SourceTable at(SourceSheet sheet, int headerRow, int depth, List<ColumnSpec> wanted) {
        RowSource.Outline outline = source.outline(sheet);
        int height = Math.clamp(depth, 1, Math.min(HeaderFinder.HIGHEST, Math.max(1, headerRow)));
        Header header = HeaderFinder.at(head(sheet), outline.merged(), Math.max(1, headerRow), height, wanted);
        return table(sheet, header, outline.lastRow());
    }

    /** The rows below the header without the blank ones, each with its kind. To be closed. */
    public Stream<SourceRow> rows(SourceTable table) {
        RowSource.Rows rows = source.rows(table.sheet());
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(rows, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .onClose(rows::close)
                .filter(row -> row.number() > table.headerRow() && !row.blank())
                .map(row -> row.as(RowKinds.of(row, table)));
    }

    /** The first rows of a sheet as they are, for a person who looks for the header. */
    public List<SourceRow> head(SourceSheet sheet) {
        int last = HeaderFinder.DEEPEST + HeaderFinder.HIGHEST;
        List<SourceRow> head = new ArrayList<>();
        try (RowSource.Rows rows = source.rows(sheet)) {
            while (rows.hasNext() && head.size() < last) {
                SourceRow row = rows.next();
                if (row.number() > last) {
                    break;
                }
                head.add(row);
            }
        }
        return head;
    }

    @Override
    public void close() {
        source.close();
    }

    private record Found(SourceSheet sheet, Header header) {}

    private Optional<Header> header(SourceSheet sheet, List<ColumnSpec> wanted) {
        return HeaderFinder.find(head(sheet), List.of(), wanted);
    }

    private SourceTable table(SourceSheet sheet, Header header, int lastRow) {
        return new SourceTable(
                sheets(), sheet, header.row(), header.depth(), header.columns(), header.mapping(), lastRow);
    }

    private RefusedException nothingFound() {
        boolean nothing = sheets().stream().allMatch(sheet -> head(sheet).stream().allMatch(SourceRow::blank));
        if (nothing) {
            return Refusals.emptyFile();
        }
        return misnamed ? Refusals.notAWorkbook() : Refusals.noHeader();
    }
}
