package coop.portal.exchange;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGridCol;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/**
 * Paragraphs, tables and pages in the form of official papers (Nghị định 30/2020/NĐ-CP, Phụ lục I): A4, margins 20, 20, 30
 * and 15 mm, Times New Roman 13–14, page numbers in the middle of the top margin from the second page on.
 */
public final class Paper {

    public static final String FONT = "Times New Roman";
    public static final int BODY = 14;
    public static final int SMALL = 13;
    public static final int TABLE = 11;

    private static final long TWIPS_PER_MM_X10 = 567;
    private static final BigInteger A4_SHORT = BigInteger.valueOf(11906);
    private static final BigInteger A4_LONG = BigInteger.valueOf(16838);

    private final XWPFDocument document;

    public Paper(XWPFDocument document) {
        this.document = document;
    }

    /** How a run of text looks. */
    public record Look(int size, boolean bold, boolean italic, ParagraphAlignment alignment) {

        public static Look plain(int size, ParagraphAlignment alignment) {
            return new Look(size, false, false, alignment);
        }

        public static Look bold(int size, ParagraphAlignment alignment) {
            return new Look(size, true, false, alignment);
        }

        public static Look italic(int size, ParagraphAlignment alignment) {
            return new Look(size, false, true, alignment);
        }
    }

    public void line(String text, Look look) {
        write(document.createParagraph(), text, look);
    }

    /** A paragraph of running text: justified, first line indented 10 mm, 6 pt after. */
    public void paragraph(String text, Look look) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setIndentationFirstLine((int) mm(10));
        write(paragraph, text, look);
        paragraph.setSpacingAfter(120);
    }

    /** A table without lines, for the head and the foot of a paper. */
    public XWPFTable frame(int columns, int... widthsInMm) {
        XWPFTable table = document.createTable(1, columns);
        table.removeBorders();
        widths(table, widthsInMm);
        return table;
    }

    /** A table with lines, whose first row is repeated on every page. */
    public XWPFTable grid(List<String> header, int... widthsInMm) {
        XWPFTable table = document.createTable(1, header.size());
        widths(table, widthsInMm);
        row(table.getRow(0), header, Look.bold(TABLE, ParagraphAlignment.CENTER));
        table.getRow(0).setRepeatHeader(true);
        return table;
    }

    public void row(XWPFTable grid, List<String> cells) {
        XWPFTableRow row = grid.createRow();
        for (int i = 0; i < cells.size(); i++) {
            CTTcPr like = grid.getRow(0).getCell(i).getCTTc().getTcPr();
            row.getCell(i).getCTTc().setTcPr((CTTcPr) like.copy());
        }
        row(row, cells, Look.plain(TABLE, ParagraphAlignment.LEFT));
    }

    public void into(XWPFTableCell cell, String text, Look look) {
        XWPFParagraph last = cell.getParagraphs().getLast();
        write(last.getRuns().isEmpty() ? last : cell.addParagraph(), text, look);
    }

    /** Ends the upright pages; what follows lies on its side and begins on a new page. */
    public void endUpright() {
        CTSectPr section = document.createParagraph().getCTP().addNewPPr().addNewSectPr();
        page(section, A4_SHORT, A4_LONG, STPageOrientation.PORTRAIT);
        section.addNewTitlePg();
    }

    /** All pages are upright. */
    public void upright() {
        page(body(), A4_SHORT, A4_LONG, STPageOrientation.PORTRAIT);
    }

    /** The last pages lie on their side. */
    public void endLying() {
        page(body(), A4_LONG, A4_SHORT, STPageOrientation.LANDSCAPE);
    }

    private CTSectPr body() {
        return document.getDocument().getBody().isSetSectPr()
                ? document.getDocument().getBody().getSectPr()
                : document.getDocument().getBody().addNewSectPr();
    }

    public void numberPages() {
        XWPFParagraph paragraph = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.getCTP().addNewFldSimple().setInstr("PAGE");
    }

    static long mm(int millimetres) {
        return millimetres * TWIPS_PER_MM_X10 / 10;
    }

    private static void row(XWPFTableRow row, List<String> cells, Look look) {
        row.setCantSplitRow(true);
        for (int i = 0; i < cells.size(); i++) {
            write(row.getCell(i).getParagraphs().getFirst(), cells.get(i), look);
        }
    }

    private static void write(XWPFParagraph paragraph, String text, Look look) {
        paragraph.setAlignment(look.alignment());
        paragraph.setSpacingAfter(0);
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setFontFamily(FONT, XWPFRun.FontCharRange.cs);
        run.setFontFamily(FONT, XWPFRun.FontCharRange.eastAsia);
        run.setFontSize(look.size());
        run.setBold(look.bold());
        run.setItalic(look.italic());
        run.setText(text);
    }

    private static void widths(XWPFTable table, int... widthsInMm) {
        table.setWidthType(TableWidthType.DXA);
        table.setWidth(Math.toIntExact(mm(java.util.Arrays.stream(widthsInMm).sum())));
        table.setTableAlignment(TableRowAlign.CENTER);
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblGrid grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        for (int i = 0; i < widthsInMm.length; i++) {
            CTTblGridCol column = i < grid.sizeOfGridColArray() ? grid.getGridColArray(i) : grid.addNewGridCol();
            column.setW(BigInteger.valueOf(mm(widthsInMm[i])));
            CTTblWidth width = table.getRow(0).getCell(i).getCTTc().addNewTcPr().addNewTcW();
            width.setType(STTblWidth.DXA);
            width.setW(BigInteger.valueOf(mm(widthsInMm[i])));
        }
    }

    private void page(CTSectPr section, BigInteger width, BigInteger height, STPageOrientation.Enum orientation) {
        CTPageSz size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
        size.setW(width);
        size.setH(height);
        size.setOrient(orientation);
        CTPageMar margins = section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(mm(20)));
        margins.setBottom(BigInteger.valueOf(mm(20)));
        margins.setLeft(BigInteger.valueOf(mm(30)));
        margins.setRight(BigInteger.valueOf(mm(15)));
        margins.setHeader(BigInteger.valueOf(mm(10)));
        margins.setFooter(BigInteger.valueOf(mm(10)));
        margins.setGutter(BigInteger.ZERO);
    }
}
