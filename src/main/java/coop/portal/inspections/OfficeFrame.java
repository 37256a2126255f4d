package coop.portal.inspections;

import coop.portal.exchange.Paper;
import coop.portal.exchange.Paper.Look;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a paper of an agency, whatever it says (NĐ30 Phụ lục I): the head with its superior, number, place and date;
 * the foot with who receives it and who signs.
 *
 * @param symbol of the kind of paper and the agency, such as KH-SCT
 * @param blankYear the year in the date while the day is not known
 */
record OfficeFrame(
        String superior,
        String issuer,
        String symbol,
        String place,
        @Nullable String number,
        @Nullable LocalDate date,
        int blankYear,
        boolean draft,
        List<String> authority,
        String signer,
        List<String> recipients) {

    static final String RULE = "\u2014\u2014\u2014\u2014\u2014";
    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final ParagraphAlignment CENTER = ParagraphAlignment.CENTER;
    private static final ParagraphAlignment LEFT = ParagraphAlignment.LEFT;
    private static final int SIGNATURE = 4;

    void head(Paper paper, Wording words) {
        XWPFTable frame = paper.frame(2, 65, 100);
        XWPFTableCell left = frame.getRow(0).getCell(0);
        if (!superior.isBlank()) {
            paper.into(left, superior.toUpperCase(VIETNAMESE), Look.plain(Paper.SMALL, CENTER));
        }
        paper.into(left, issuer.toUpperCase(VIETNAMESE), Look.bold(Paper.SMALL, CENTER));
        paper.into(left, RULE, Look.plain(Paper.SMALL, CENTER));
        paper.into(left, number == null ? say(words, "number-blank", symbol) : say(words, "number", number),
                Look.plain(Paper.SMALL, CENTER));
        if (draft) {
            paper.into(left, say(words, "draft"), Look.bold(Paper.SMALL, CENTER));
        }
        XWPFTableCell right = frame.getRow(0).getCell(1);
        paper.into(right, say(words, "country"), Look.bold(Paper.SMALL, CENTER));
        paper.into(right, say(words, "motto"), Look.bold(Paper.BODY, CENTER));
        paper.into(right, RULE + RULE, Look.plain(Paper.SMALL, CENTER));
        paper.into(right, placeAndDate(words), Look.italic(Paper.BODY, CENTER));
    }

    void foot(Paper paper, Wording words) {
        XWPFTable frame = paper.frame(2, 80, 85);
        XWPFTableCell left = frame.getRow(0).getCell(0);
        paper.into(left, say(words, "recipients"), new Look(12, true, true, LEFT));
        for (int i = 0; i < recipients.size(); i++) {
            String name = i == recipients.size() - 1 ? "last-recipient" : "recipient";
            paper.into(left, say(words, name, recipients.get(i)), Look.plain(Paper.TABLE, LEFT));
        }
        XWPFTableCell right = frame.getRow(0).getCell(1);
        authority.forEach(line -> paper.into(right, line.toUpperCase(VIETNAMESE), Look.bold(Paper.BODY, CENTER)));
        IntStream.range(0, SIGNATURE).forEach(i -> paper.into(right, " ", Look.plain(Paper.BODY, CENTER)));
        paper.into(right, signer, Look.bold(Paper.BODY, CENTER));
    }

    private String placeAndDate(Wording words) {
        return date == null
                ? say(words, "place-and-year", place, Integer.toString(blankYear))
                : say(words, "place-and-date", place, two(date.getDayOfMonth()),
                        date.getMonthValue() < 3 ? two(date.getMonthValue()) : Integer.toString(date.getMonthValue()),
                        Integer.toString(date.getYear()));
    }

    /** Days under ten and the first two months carry a nought, so that nothing can be put before them. */
    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private static String say(Wording words, String name, Object... args) {
        return words.say("inspections.PlanDocument." + name, args);
    }
}
