package coop.portal.documents;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openpdf.text.Chunk;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Paragraph;

/** A paragraph of a Word document for print: its text with the looks of each run, alignment, indents and distances. */
final class PrintedParagraph {

    private static final float USUAL_SIZE = 14f;
    private static final float LINE = 1.18f;
    private static final float TWIPS = 20f;

    private PrintedParagraph() {}

    static Paragraph of(XWPFParagraph source) {
        Paragraph paragraph = new Paragraph("", PrintFonts.of(USUAL_SIZE, false, false, false));
        float largest = 0;
        for (XWPFRun run : source.getRuns()) {
            Font font = font(run);
            largest = Math.max(largest, font.getSize());
            String text = run.text().replace("\t", "        ");
            if (!text.isEmpty()) {
                paragraph.add(new Chunk(text, font));
            }
        }
        if (paragraph.isEmpty()) {
            paragraph.add(new Chunk(" ", PrintFonts.of(USUAL_SIZE, false, false, false)));
        }
        paragraph.setLeading((largest == 0 ? USUAL_SIZE : largest) * LINE);
        paragraph.setAlignment(alignment(source.getAlignment()));
        paragraph.setFirstLineIndent(length(source.getIndentationFirstLine()));
        paragraph.setIndentationLeft(length(source.getIndentationLeft()));
        paragraph.setIndentationRight(length(source.getIndentationRight()));
        paragraph.setSpacingBefore(length(source.getSpacingBefore()));
        paragraph.setSpacingAfter(length(source.getSpacingAfter()));
        paragraph.setKeepTogether(false);
        return paragraph;
    }

    private static Font font(XWPFRun run) {
        Double size = run.getFontSizeAsDouble();
        return PrintFonts.of(size == null ? USUAL_SIZE : size.floatValue(), run.isBold(), run.isItalic(),
                run.getUnderline() != UnderlinePatterns.NONE);
    }

    /** Word says -1 where nothing is said. */
    private static float length(int twips) {
        return Math.max(0, twips) / TWIPS;
    }

    private static int alignment(ParagraphAlignment alignment) {
        return switch (alignment) {
            case CENTER -> Element.ALIGN_CENTER;
            case RIGHT, END -> Element.ALIGN_RIGHT;
            case BOTH, DISTRIBUTE -> Element.ALIGN_JUSTIFIED;
            default -> Element.ALIGN_LEFT;
        };
    }
}
