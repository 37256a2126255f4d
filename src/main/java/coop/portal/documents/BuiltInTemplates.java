package coop.portal.documents;

import coop.portal.documents.model.PaperKind;
import coop.portal.exchange.Paper;
import coop.portal.exchange.Paper.Look;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.springframework.stereotype.Component;

/**
 * The templates that come along, laid out as official papers are (NĐ30 Phụ lục I). Their texts stand in {@code
 * /documents/templates}: a line each, with a sign for how it looks; an office that wants another takes this one as a start.
 */
@Component
class BuiltInTemplates {

    private static final ParagraphAlignment CENTER = ParagraphAlignment.CENTER;
    private static final ParagraphAlignment BOTH = ParagraphAlignment.BOTH;
    private static final ParagraphAlignment LEFT = ParagraphAlignment.LEFT;
    private static final int RECIPIENTS = 11;

    private final Map<PaperKind, byte[]> made = new ConcurrentHashMap<>();

    byte[] of(PaperKind kind) {
        return made.computeIfAbsent(kind, BuiltInTemplates::make).clone();
    }

    private static byte[] make(PaperKind kind) {
        try (XWPFDocument document = new XWPFDocument()) {
            Paper paper = new Paper(document);
            paper.numberPages();
            for (String line : text(kind).lines().toList()) {
                write(paper, line);
            }
            paper.upright();
            document.getDocument().getBody().getSectPr().addNewTitlePg();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(PaperKind kind) throws IOException {
        try (InputStream in = BuiltInTemplates.class.getResourceAsStream("/documents/templates/" + kind.name() + ".txt")) {
            return new String(java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void write(Paper paper, String line) {
        if (line.startsWith("@")) {
            block(paper, List.of(line.substring(1).split("\\s*\\|\\s*")));
        } else if (line.startsWith("# ")) {
            paper.line(line.substring(2), Look.bold(Paper.BODY, CENTER));
        } else if (line.startsWith("= ")) {
            paper.paragraph(line.substring(2), Look.bold(Paper.BODY, BOTH));
        } else if (line.startsWith("~ ")) {
            paper.paragraph(line.substring(2), Look.italic(Paper.BODY, BOTH));
        } else if (line.isBlank()) {
            paper.line("", Look.plain(Paper.BODY, CENTER));
        } else {
            paper.paragraph(line, Look.plain(Paper.BODY, BOTH));
        }
    }

    /** The head, the foot, or the places for signatures beside each other. */
    private static void block(Paper paper, List<String> words) {
        switch (words.getFirst()) {
            case "head" -> head(paper, words.size() > 1 ? words.get(1) : "");
            case "foot" -> foot(paper, words.get(1));
            default -> signatures(paper, words.subList(1, words.size()));
        }
    }

    /** @param summary of an official letter, which stands below its number; other papers have a title */
    private static void head(Paper paper, String summary) {
        XWPFTable frame = paper.frame(2, 70, 95);
        var left = frame.getRow(0).getCell(0);
        paper.into(left, "{{co_quan_cap_tren}}", Look.plain(Paper.SMALL, CENTER));
        paper.into(left, "{{co_quan}}", Look.bold(Paper.SMALL, CENTER));
        paper.into(left, "—————", Look.plain(Paper.SMALL, CENTER));
        paper.into(left, "{{so_ky_hieu}}", Look.plain(Paper.SMALL, CENTER));
        if (!summary.isEmpty()) {
            paper.into(left, summary, Look.plain(12, CENTER));
        }
        var right = frame.getRow(0).getCell(1);
        paper.into(right, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", Look.bold(12, CENTER));
        paper.into(right, "Độc lập - Tự do - Hạnh phúc", Look.bold(Paper.BODY, CENTER));
        paper.into(right, "——————————", Look.plain(Paper.SMALL, CENTER));
        paper.into(right, "{{dia_danh_ngay_thang}}", Look.italic(Paper.BODY, CENTER));
        paper.line("", Look.plain(Paper.BODY, CENTER));
    }

    private static void foot(Paper paper, String recipients) {
        XWPFTable frame = paper.frame(2, 80, 85);
        var left = frame.getRow(0).getCell(0);
        paper.into(left, recipients, new Look(12, true, true, LEFT));
        paper.into(left, "{{noi_nhan}}", Look.plain(RECIPIENTS, LEFT));
        var right = frame.getRow(0).getCell(1);
        paper.into(right, "{{quyen_han_ky}}", Look.bold(Paper.BODY, CENTER));
        for (int i = 0; i < 4; i++) {
            paper.into(right, " ", Look.plain(Paper.BODY, CENTER));
        }
        paper.into(right, "{{nguoi_ky}}", Look.bold(Paper.BODY, CENTER));
    }

    private static void signatures(Paper paper, List<String> who) {
        int width = 165 / who.size();
        XWPFTable frame = paper.frame(who.size(), who.stream().mapToInt(one -> width).toArray());
        for (int i = 0; i < who.size(); i++) {
            var cell = frame.getRow(0).getCell(i);
            paper.into(cell, who.get(i), Look.bold(Paper.SMALL, CENTER));
            paper.into(cell, "(Ký, ghi rõ họ tên)", Look.italic(12, CENTER));
            for (int line = 0; line < 4; line++) {
                paper.into(cell, " ", Look.plain(Paper.BODY, CENTER));
            }
        }
    }
}
