package coop.portal.documents;

import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGridCol;

/** A table of a Word document for print, with its columns as wide as they are there, and with lines if it has them. */
final class PrintedTable {

    private static final float PADDING = 4f;

    private PrintedTable() {}

    static PdfPTable of(XWPFTable source, float across) {
        int columns = source.getRows().stream().mapToInt(row -> width(row)).max().orElse(1);
        PdfPTable table = new PdfPTable(columns);
        float[] widths = widths(source, columns);
        if (widths.length == columns) {
            table.setTotalWidth(fitted(widths, across));
            table.setLockedWidth(true);
        } else {
            table.setWidthPercentage(100);
        }
        boolean lines = source.getInsideHBorderType() != null && source.getInsideHBorderType() != XWPFTable.XWPFBorderType.NONE
                && source.getInsideHBorderType() != XWPFTable.XWPFBorderType.NIL;
        for (XWPFTableRow row : source.getRows()) {
            int filled = 0;
            for (XWPFTableCell cell : row.getTableCells()) {
                PdfPCell printed = cell(cell, lines);
                printed.setColspan(span(cell));
                filled += span(cell);
                table.addCell(printed);
            }
            for (; filled < columns; filled++) {
                table.addCell(empty(lines));
            }
        }
        table.setHeaderRows(source.getNumberOfRows() > 1 && source.getRow(0).isRepeatHeader() ? 1 : 0);
        table.setSplitLate(false);
        return table;
    }

    private static PdfPCell cell(XWPFTableCell source, boolean lines) {
        PdfPCell cell = empty(lines);
        for (IBodyElement element : source.getBodyElements()) {
            if (element instanceof XWPFParagraph paragraph) {
                cell.addElement(PrintedParagraph.of(paragraph));
            }
        }
        return cell;
    }

    private static PdfPCell empty(boolean lines) {
        PdfPCell cell = new PdfPCell();
        cell.setBorder(lines ? Rectangle.BOX : Rectangle.NO_BORDER);
        cell.setPadding(PADDING);
        cell.setPaddingTop(0);
        return cell;
    }

    private static int width(XWPFTableRow row) {
        return row.getTableCells().stream().mapToInt(PrintedTable::span).sum();
    }

    private static int span(XWPFTableCell cell) {
        var properties = cell.getCTTc().getTcPr();
        return properties == null || !properties.isSetGridSpan() ? 1 : properties.getGridSpan().getVal().intValue();
    }

    private static float[] widths(XWPFTable source, int columns) {
        if (source.getCTTbl().getTblGrid() == null) {
            return new float[0];
        }
        List<CTTblGridCol> grid = List.of(source.getCTTbl().getTblGrid().getGridColArray());
        float[] widths = new float[grid.size() == columns ? columns : 0];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = grid.get(i).isSetW() ? PrintedPaper.points(grid.get(i).getW()) : 0;
        }
        return java.util.stream.IntStream.range(0, widths.length).allMatch(i -> widths[i] > 0) ? widths : new float[0];
    }

    private static float[] fitted(float[] widths, float across) {
        float sum = 0;
        for (float width : widths) {
            sum += width;
        }
        float[] fitted = new float[widths.length];
        for (int i = 0; i < widths.length; i++) {
            fitted[i] = sum > across ? widths[i] * across / sum : widths[i];
        }
        return fitted;
    }
}
