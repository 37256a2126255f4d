package coop.portal.reconciliation.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** A capital as both sides of a difference are kept: a plain number of millions of đồng, as people write it. */
final class CapitalWords {

    private static final int DIGITS = 6;

    private CapitalWords() {}

    static String of(BigDecimal dong) {
        return new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.of("vi", "VN")))
                        .format(dong.movePointLeft(DIGITS).setScale(DIGITS, RoundingMode.HALF_UP))
                + " triệu đồng";
    }

    static BigDecimal read(String words) {
        return new BigDecimal(words.replaceAll("[^0-9,\\-]", "").replace(',', '.')).movePointRight(DIGITS).setScale(0, RoundingMode.HALF_UP);
    }
}
