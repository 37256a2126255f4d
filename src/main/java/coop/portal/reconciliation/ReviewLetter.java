package coop.portal.reconciliation;

import coop.portal.exchange.Paper.Look;
import coop.portal.exchange.Paper;
import coop.portal.reconciliation.model.DiscrepancySheet;
import coop.portal.reconciliation.model.ItemDifference;
import coop.portal.uikit.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.jspecify.annotations.Nullable;

/** The review notice in the form of official papers (NĐ30 Phụ lục I), always in Vietnamese. */
final class ReviewLetter {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final String RULE = "\u2014\u2014\u2014\u2014\u2014";
    private static final ParagraphAlignment CENTER = ParagraphAlignment.CENTER;
    private static final ParagraphAlignment BOTH = ParagraphAlignment.BOTH;

    /** What the letter says. @param issuer the agency of whoever writes it */
    record Content(String issuer, String commune, String address, String days, DiscrepancySheet sheet) {}

    private final Content content;

    private ReviewLetter(Content content) {
        this.content = content;
    }

    static void write(Content content, OutputStream out) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            new ReviewLetter(content).write(new Paper(document));
            document.getProperties().getCoreProperties().setTitle(say("subject"));
            document.write(out);
        }
    }

    private void write(Paper paper) {
        head(paper);
        paper.line("", Look.plain(Paper.BODY, CENTER));
        paper.line(say("title"), Look.bold(Paper.BODY, CENTER));
        paper.line(say("subject"), Look.bold(Paper.BODY, CENTER));
        paper.line(RULE, Look.plain(Paper.SMALL, CENTER));
        paper.line(say("to", content.sheet().row().name(), code()), Look.plain(Paper.BODY, CENTER));
        if (!content.address().isEmpty()) {
            paper.line(say("address", content.address()), Look.plain(Paper.BODY, CENTER));
        }
        paper.paragraph(say("basis"), Look.italic(Paper.BODY, BOTH));
        paper.paragraph(say("found", content.sheet().loaded().toLocalDate()), Look.plain(Paper.BODY, BOTH));
        table(paper);
        paper.line("", Look.plain(Paper.SMALL, CENTER));
        paper.paragraph(say("ask", content.days()), Look.plain(Paper.BODY, BOTH));
        paper.paragraph(say("otherwise"), Look.plain(Paper.BODY, BOTH));
        foot(paper);
        paper.upright();
    }

    private void head(Paper paper) {
        XWPFTable frame = paper.frame(2, 65, 100);
        XWPFTableCell left = frame.getRow(0).getCell(0);
        paper.into(left, content.issuer().toUpperCase(VIETNAMESE), Look.bold(Paper.SMALL, CENTER));
        paper.into(left, RULE, Look.plain(Paper.SMALL, CENTER));
        paper.into(left, say("number"), Look.plain(Paper.SMALL, CENTER));
        XWPFTableCell right = frame.getRow(0).getCell(1);
        paper.into(right, say("country"), Look.bold(Paper.SMALL, CENTER));
        paper.into(right, say("motto"), Look.bold(Paper.BODY, CENTER));
        paper.into(right, RULE + RULE, Look.plain(Paper.SMALL, CENTER));
        paper.into(right, say("date"), Look.italic(Paper.BODY, CENTER));
    }

    private void table(Paper paper) {
        XWPFTable grid = paper.grid(List.of(say("item"), say("portal"), say("national")), 40, 62, 63);
        List<ItemDifference> items = content.sheet().items().stream().filter(item -> !item.settled()).toList();
        for (ItemDifference item : items) {
            paper.row(grid, List.of(
                    Messages.text(Messages.VIETNAMESE, "reconciliation.PublicItem." + item.item()),
                    words(item.portal()), words(item.national())));
        }
        if (items.isEmpty()) {
            String kind = "reconciliation.DiscrepancyKind." + content.sheet().row().kind();
            paper.row(grid, List.of(say("registration"), Messages.text(Messages.VIETNAMESE, kind), ""));
        }
    }

    private void foot(Paper paper) {
        XWPFTable frame = paper.frame(2, 80, 85);
        XWPFTableCell left = frame.getRow(0).getCell(0);
        paper.into(left, say("recipients"), new Look(12, true, true, ParagraphAlignment.LEFT));
        paper.into(left, say("recipient-subject"), Look.plain(Paper.TABLE, ParagraphAlignment.LEFT));
        if (!content.commune().isEmpty()) {
            paper.into(left, say("recipient-commune", content.commune()), Look.plain(Paper.TABLE, ParagraphAlignment.LEFT));
        }
        paper.into(left, say("recipient-file"), Look.plain(Paper.TABLE, ParagraphAlignment.LEFT));
        paper.into(frame.getRow(0).getCell(1), say("signer"), Look.bold(Paper.BODY, CENTER));
    }

    private String code() {
        String code = content.sheet().row().code();
        return code == null ? say("no-code") : code;
    }

    private static String words(@Nullable String value) {
        return value == null ? "" : Messages.has(value) ? Messages.text(Messages.VIETNAMESE, value) : value;
    }

    private static String say(String name, Object... args) {
        return Messages.text(Messages.VIETNAMESE, "reconciliation.ReviewLetter." + name, args);
    }
}
