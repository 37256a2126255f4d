package coop.portal.documents;

import coop.portal.kernel.RefusedException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;

/**
 * A Word document with names in double braces. It is no program: a name is replaced by text and nothing else, so that a
 * template can do no more than look wrong. A paragraph that is one field alone becomes as many as its text has lines.
 */
final class WordTemplate {

    private static final Pattern FIELD = Pattern.compile("\\{\\{\\s*([^{}]{1,60}?)\\s*}}");
    private static final String NOTHING = "……………";

    private final byte[] content;

    WordTemplate(byte[] content) {
        this.content = content;
    }

    /** The names that stand in it, wherever they stand. */
    Set<String> fields() {
        Set<String> names = new LinkedHashSet<>();
        try (XWPFDocument document = open()) {
            for (XWPFParagraph paragraph : paragraphs(document)) {
                FIELD.matcher(text(paragraph)).results().forEach(hit -> names.add(hit.group(1)));
            }
            return names;
        } catch (IOException e) {
            throw new RefusedException("documents.refusal.template.unreadable");
        }
    }

    /** @param values by name; a field without a text is left to be filled in by hand */
    byte[] filled(Map<String, String> values, String title) {
        try (XWPFDocument document = open()) {
            for (XWPFParagraph paragraph : paragraphs(document)) {
                fill(paragraph, values);
            }
            document.getProperties().getCoreProperties().setTitle(title);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new RefusedException("documents.refusal.template.unreadable");
        }
    }

    private XWPFDocument open() throws IOException {
        try {
            return new XWPFDocument(new ByteArrayInputStream(content));
        } catch (RuntimeException e) {
            throw new IOException(e);
        }
    }

    private static List<XWPFParagraph> paragraphs(XWPFDocument document) {
        List<XWPFParagraph> found = new ArrayList<>();
        collect(document, found);
        document.getHeaderList().forEach(header -> collect(header, found));
        document.getFooterList().forEach(footer -> collect(footer, found));
        return found;
    }

    private static void collect(IBody body, List<XWPFParagraph> found) {
        found.addAll(body.getParagraphs());
        for (XWPFTable table : body.getTables()) {
            for (XWPFTableRow row : table.getRows()) {
                for (XWPFTableCell cell : row.getTableCells()) {
                    collect(cell, found);
                }
            }
        }
    }

    private static String text(XWPFParagraph paragraph) {
        StringBuilder text = new StringBuilder();
        pieces(paragraph).forEach(piece -> text.append(piece.getStringValue()));
        return text.toString();
    }

    private static List<CTText> pieces(XWPFParagraph paragraph) {
        List<CTText> pieces = new ArrayList<>();
        for (XWPFRun run : paragraph.getRuns()) {
            pieces.addAll(List.of(run.getCTR().getTArray()));
        }
        return pieces;
    }

    private static void fill(XWPFParagraph paragraph, Map<String, String> values) {
        String text = text(paragraph);
        Matcher whole = FIELD.matcher(text.strip());
        if (whole.matches()) {
            List<String> lines = value(values, whole.group(1)).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
            for (String line : lines.subList(0, Math.max(0, lines.size() - 1))) {
                before(paragraph, line);
            }
            replace(paragraph, lines.isEmpty() ? "" : lines.getLast());
        } else if (FIELD.matcher(text).find()) {
            replaceEach(paragraph, values);
        }
    }

    /** A paragraph that looks the same, above. */
    private static void before(XWPFParagraph paragraph, String line) {
        try (XmlCursor cursor = paragraph.getCTP().newCursor()) {
            XWPFParagraph added = paragraph.getBody().insertNewParagraph(cursor);
            added.getCTP().set(paragraph.getCTP().copy());
            replace(new XWPFParagraph(added.getCTP(), paragraph.getBody()), line);
        }
    }

    private static void replace(XWPFParagraph paragraph, String line) {
        List<CTText> pieces = pieces(paragraph);
        String first = line;
        for (CTText piece : pieces) {
            piece.setStringValue(first);
            piece.setSpace(Space.PRESERVE);
            first = "";
        }
    }

    /** Word spreads what was typed over runs: the text goes into the run where its name begins. */
    private static void replaceEach(XWPFParagraph paragraph, Map<String, String> values) {
        List<CTText> pieces = pieces(paragraph);
        Matcher hit = FIELD.matcher(text(paragraph));
        List<int[]> spans = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        while (hit.find()) {
            spans.add(new int[] {hit.start(), hit.end()});
            texts.add(String.join(" ", value(values, hit.group(1)).lines().map(String::strip).toList()));
        }
        int begin = 0;
        for (CTText piece : pieces) {
            String old = piece.getStringValue();
            StringBuilder text = new StringBuilder();
            for (int at = 0; at < old.length(); at++) {
                int place = begin + at;
                int span = within(spans, place);
                if (span < 0) {
                    text.append(old.charAt(at));
                } else if (spans.get(span)[0] == place) {
                    text.append(texts.get(span));
                }
            }
            begin += old.length();
            piece.setStringValue(text.toString());
            piece.setSpace(Space.PRESERVE);
        }
    }

    private static int within(List<int[]> spans, int place) {
        for (int i = 0; i < spans.size(); i++) {
            if (place >= spans.get(i)[0] && place < spans.get(i)[1]) {
                return i;
            }
        }
        return -1;
    }

    /** What is known to be empty is left out; what is not known is dotted, to be filled in by hand. */
    private static String value(Map<String, String> values, String name) {
        return values.getOrDefault(name, NOTHING).strip();
    }
}
