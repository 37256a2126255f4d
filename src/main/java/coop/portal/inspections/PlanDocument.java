package coop.portal.inspections;

import coop.portal.exchange.Paper;
import coop.portal.exchange.Paper.Look;
import coop.portal.inspections.model.FrozenItem;
import coop.portal.inspections.model.InspectionKind;
import coop.portal.inspections.model.PlanKind;
import coop.portal.inspections.model.PlanText;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/**
 * Writes an annual plan as the paper a department signs (.docx): head, title, legal bases, four sections, foot, and the
 * list of visits as an appendix on its side. An inspectorate's paper speaks of thanh tra, all others of kiểm tra.
 */
final class PlanDocument {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");
    private static final String RULE = "\u2014\u2014\u2014\u2014\u2014";
    private static final ParagraphAlignment CENTER = ParagraphAlignment.CENTER;
    private static final ParagraphAlignment LEFT = ParagraphAlignment.LEFT;
    private static final ParagraphAlignment BOTH = ParagraphAlignment.BOTH;

    private final Wording words;
    private final PlanPaper content;
    private final String act;

    private PlanDocument(Wording words, PlanPaper content) {
        this.words = words;
        this.content = content;
        this.act = content.plan().kind() == PlanKind.INSPECTION_PLAN ? "inspection" : "check";
    }

    static void write(PlanPaper content, Wording words, OutputStream out) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            new PlanDocument(words, content).write(new Paper(document));
            document.getProperties().getCoreProperties().setTitle(words.say(
                    "inspections.PlanDocument.subject." + act(content), Integer.toString(content.plan().year())));
            document.write(out);
        }
    }

    private static String act(PlanPaper content) {
        return content.plan().kind() == PlanKind.INSPECTION_PLAN ? "inspection" : "check";
    }

    private void write(Paper paper) {
        paper.numberPages();
        head(paper);
        title(paper);
        bases(paper);
        sections(paper);
        foot(paper);
        paper.endUpright();
        appendix(paper);
        paper.endLying();
    }

    private void head(Paper paper) {
        XWPFTable frame = paper.frame(2, 65, 100);
        XWPFTableCell left = frame.getRow(0).getCell(0);
        if (!content.superior().isBlank()) {
            paper.into(left, content.superior().toUpperCase(VIETNAMESE), Look.plain(Paper.SMALL, CENTER));
        }
        paper.into(left, content.issuer().toUpperCase(VIETNAMESE), Look.bold(Paper.SMALL, CENTER));
        paper.into(left, RULE, Look.plain(Paper.SMALL, CENTER));
        String number = content.number() == null ? say("number-blank", content.symbol()) : say("number", content.number());
        paper.into(left, number, Look.plain(Paper.SMALL, CENTER));
        if (content.draft()) {
            paper.into(left, say("draft"), Look.bold(Paper.SMALL, CENTER));
        }
        XWPFTableCell right = frame.getRow(0).getCell(1);
        paper.into(right, say("country"), Look.bold(Paper.SMALL, CENTER));
        paper.into(right, say("motto"), Look.bold(Paper.BODY, CENTER));
        paper.into(right, RULE + RULE, Look.plain(Paper.SMALL, CENTER));
        paper.into(right, placeAndDate(), Look.italic(Paper.BODY, CENTER));
    }

    private String placeAndDate() {
        LocalDate date = content.date();
        return date == null
                ? say("place-and-year", content.place(), Integer.toString(content.plan().year() - 1))
                : say("place-and-date", content.place(), two(date.getDayOfMonth()),
                        date.getMonthValue() < 3 ? two(date.getMonthValue()) : Integer.toString(date.getMonthValue()),
                        Integer.toString(date.getYear()));
    }

    private void title(Paper paper) {
        paper.line("", Look.plain(Paper.BODY, CENTER));
        paper.line(say("title"), Look.bold(Paper.BODY, CENTER));
        paper.line(say("subject." + act, year()), Look.bold(Paper.BODY, CENTER));
        if (content.plan().versionNo() > 1) {
            paper.line(say("amended", content.plan().versionNo() - 1), Look.italic(Paper.BODY, CENTER));
        }
        if (content.approval() != null) {
            paper.line(content.approval(), Look.italic(Paper.SMALL, CENTER));
        }
        paper.line(RULE, Look.plain(Paper.SMALL, CENTER));
    }

    private void bases(Paper paper) {
        List<String> bases = lines(content.plan().text().bases());
        for (int i = 0; i < bases.size(); i++) {
            String base = bases.get(i).replaceAll("[;.]+$", "");
            paper.paragraph(base + (i == bases.size() - 1 ? "." : ";"), Look.italic(Paper.BODY, BOTH));
        }
    }

    private void sections(Paper paper) {
        PlanText text = content.plan().text();
        heading(paper, "purpose-and-requirements");
        heading(paper, "purpose");
        body(paper, text.purpose());
        heading(paper, "requirements");
        body(paper, text.requirements());
        heading(paper, "contents." + act);
        List<FrozenItem> items = content.plan().items();
        paper.paragraph(say("contents-count." + act, items.size()), Look.plain(Paper.BODY, BOTH));
        kinds(items).forEach((kind, count) ->
                paper.paragraph(say("contents-kind", words.label(kind), count), Look.plain(Paper.BODY, BOTH)));
        heading(paper, "time");
        for (int quarter = 1; quarter <= 4; quarter++) {
            paper.paragraph(say("time-quarter", ROMAN.get(quarter - 1), year(), inQuarter(items, quarter)),
                    Look.plain(Paper.BODY, BOTH));
        }
        heading(paper, "arrangement");
        body(paper, text.arrangement());
    }

    private void heading(Paper paper, String name) {
        paper.paragraph(say(name), Look.bold(Paper.BODY, LEFT));
    }

    private void body(Paper paper, String text) {
        lines(text).forEach(line -> paper.paragraph(line, Look.plain(Paper.BODY, BOTH)));
    }

    private void foot(Paper paper) {
        XWPFTable frame = paper.frame(2, 80, 85);
        XWPFTableCell left = frame.getRow(0).getCell(0);
        paper.into(left, say("recipients"), new Look(12, true, true, LEFT));
        for (int i = 0; i < content.recipients().size(); i++) {
            String name = i == content.recipients().size() - 1 ? "last-recipient" : "recipient";
            paper.into(left, say(name, content.recipients().get(i)), Look.plain(Paper.TABLE, LEFT));
        }
        XWPFTableCell right = frame.getRow(0).getCell(1);
        content.authority().forEach(line -> paper.into(right, line.toUpperCase(VIETNAMESE), Look.bold(Paper.BODY, CENTER)));
        IntStream.range(0, 4).forEach(i -> paper.into(right, " ", Look.plain(Paper.BODY, CENTER)));
        paper.into(right, content.signer(), Look.bold(Paper.BODY, CENTER));
    }

    private void appendix(Paper paper) {
        paper.line(say("appendix"), Look.bold(Paper.BODY, CENTER));
        paper.line(say("appendix-subject." + act, year()), Look.bold(Paper.BODY, CENTER));
        if (content.number() != null && content.date() != null) {
            paper.line(say("appendix-of", content.number(), DAY.format(content.date())), Look.italic(Paper.SMALL, CENTER));
        }
        List<PlanColumn> columns = Arrays.asList(PlanColumn.values()).stream().filter(PlanColumn::printed).toList();
        XWPFTable grid = paper.grid(
                columns.stream().map(words::label).toList(), columns.stream().mapToInt(PlanColumn::millimetres).toArray());
        for (PlanLine line : PlanLine.of(content.plan().items())) {
            paper.row(grid, columns.stream().map(column -> column.text(line, words)).toList());
        }
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static Map<InspectionKind, Long> kinds(List<FrozenItem> items) {
        return items.stream()
                .collect(Collectors.groupingBy(item -> item.draft().kind(), TreeMap::new, Collectors.counting()));
    }

    private static long inQuarter(List<FrozenItem> items, int quarter) {
        return items.stream()
                .map(item -> item.draft().month())
                .filter(month -> month != null && (month + 2) / 3 == quarter)
                .count();
    }

    /** Days under ten and the first two months carry a nought, so that nothing can be put before them (NĐ30 Phụ lục I). */
    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private String year() {
        return Integer.toString(content.plan().year());
    }

    private String say(String name, Object... args) {
        return words.say("inspections.PlanDocument." + name, args);
    }
}
