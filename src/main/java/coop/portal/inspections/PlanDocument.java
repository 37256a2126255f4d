package coop.portal.inspections;

import coop.portal.exchange.Paper;
import coop.portal.exchange.Paper.Look;
import coop.portal.inspections.model.FrozenItem;
import coop.portal.inspections.model.InspectionKind;
import coop.portal.inspections.model.PlanKind;
import coop.portal.inspections.model.PlanText;
import java.io.IOException;
import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/**
 * Writes an annual plan as the paper a department signs (.docx): head, title, legal bases, four sections, foot, and the
 * list of visits as an appendix on its side. An inspectorate's paper speaks of thanh tra, all others of kiểm tra.
 */
final class PlanDocument {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");
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
        content.frame().head(paper, words);
        title(paper);
        bases(paper);
        sections(paper);
        content.frame().foot(paper, words);
        paper.endUpright();
        appendix(paper);
        paper.endLying();
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
        paper.line(OfficeFrame.RULE, Look.plain(Paper.SMALL, CENTER));
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

    private void appendix(Paper paper) {
        paper.line(say("appendix"), Look.bold(Paper.BODY, CENTER));
        paper.line(say("appendix-subject." + act, year()), Look.bold(Paper.BODY, CENTER));
        OfficeFrame frame = content.frame();
        if (frame.number() != null && frame.date() != null) {
            paper.line(say("appendix-of", frame.number(), DAY.format(frame.date())), Look.italic(Paper.SMALL, CENTER));
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

    private String year() {
        return Integer.toString(content.plan().year());
    }

    private String say(String name, Object... args) {
        return words.say("inspections.PlanDocument." + name, args);
    }
}
