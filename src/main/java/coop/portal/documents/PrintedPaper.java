package coop.portal.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfWriter;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/**
 * A Word document as a PDF for print: paragraphs, tables and page numbers as official papers have them, with their own
 * letters embedded. It knows what such papers use; pictures, text boxes and columns of an office's own template are left out.
 */
final class PrintedPaper {

    private static final float TWIPS = 20f;
    private static final float PAGE_NUMBER = 13f;

    private final byte[] word;

    PrintedPaper(byte[] word) {
        this.word = word;
    }

    void write(OutputStream out) {
        try (XWPFDocument source = new XWPFDocument(new ByteArrayInputStream(word))) {
            CTSectPr section = source.getDocument().getBody().getSectPr();
            Document document = page(section);
            PdfWriter writer = PdfWriter.getInstance(document, out);
            writer.setCloseStream(false);
            writer.setPageEvent(new Numbers());
            String title = source.getProperties().getCoreProperties().getTitle();
            document.addTitle(title == null ? "" : title);
            document.open();
            for (IBodyElement element : source.getBodyElements()) {
                if (element instanceof XWPFParagraph paragraph) {
                    document.add(PrintedParagraph.of(paragraph));
                } else if (element instanceof XWPFTable table) {
                    document.add(PrintedTable.of(table, document.right() - document.left()));
                }
            }
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document page(CTSectPr section) {
        if (section == null || !section.isSetPgSz() || !section.isSetPgMar()) {
            return new Document(org.openpdf.text.PageSize.A4, 85, 42.5f, 57, 57);
        }
        CTPageSz size = section.getPgSz();
        CTPageMar margins = section.getPgMar();
        return new Document(new Rectangle(points(size.getW()), points(size.getH())), points(margins.getLeft()),
                points(margins.getRight()), points(margins.getTop()), points(margins.getBottom()));
    }

    static float points(Object twips) {
        return (twips instanceof BigInteger number ? number.floatValue() : Float.parseFloat(twips.toString())) / TWIPS;
    }

    /** The number stands in the middle of the top margin, from the second page on (NĐ30 Phụ lục I). */
    private static final class Numbers extends PdfPageEventHelper {
        @Override
        public void onEndPage(PdfWriter writer, Document document) {
            if (writer.getPageNumber() > 1) {
                PdfContentByte page = writer.getDirectContent();
                page.beginText();
                page.setFontAndSize(PrintFonts.regular(), PAGE_NUMBER);
                page.showTextAligned(PdfContentByte.ALIGN_CENTER, Integer.toString(writer.getPageNumber()),
                        (document.left() + document.right()) / 2, document.top() + document.topMargin() / 2 - PAGE_NUMBER / 2, 0);
                page.endText();
            }
        }
    }
}
