package coop.portal.registry.model;

import coop.portal.kernel.SearchText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** In which unit a column of money is written, and when a single figure was most likely written in another one (DQ-18). */
public enum ImportMoney {
    DONG("1"),
    THOUSAND("1000"),
    MILLION("1000000"),
    BILLION("1000000000");

    /** No cooperative of a province has a thousand billion đồng, nor less than a hundred thousand. */
    private static final BigDecimal TOO_MUCH = new BigDecimal("1000000000000");
    private static final BigDecimal TOO_LITTLE = new BigDecimal("1000000");
    private static final BigDecimal FEW_THOUSANDS = new BigDecimal("10000000");

    private final BigDecimal dong;

    ImportMoney(String dong) {
        this.dong = new BigDecimal(dong);
    }

    /** How much it is, and the unit it was taken in when that is not the column's. */
    public record Amount(BigDecimal dong, Optional<ImportMoney> instead) {}

    /** The unit a caption or a title names. */
    public static Optional<ImportMoney> named(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        String words = " " + SearchText.fold(text).replaceAll("[^\\p{L}\\p{N}.]+", " ") + " ";
        if (words.contains(" trieu ") || words.contains(" tr.d ") || words.contains(" trd ")) {
            return Optional.of(MILLION);
        }
        if (words.contains(" ty ") || words.contains(" ti ")) {
            return Optional.of(BILLION);
        }
        if (words.contains(" nghin ") || words.contains(" ngan ") || words.contains(" 1.000 ") || words.contains(" 1000 ")) {
            return Optional.of(THOUSAND);
        }
        return words.contains(" dong ") || words.contains(" vnd ") ? Optional.of(DONG) : Optional.empty();
    }

    /** How much it is when nothing speaks against the unit. */
    public BigDecimal dong(BigDecimal figure) {
        return whole(figure.multiply(dong));
    }

    public Amount read(BigDecimal figure) {
        BigDecimal plain = whole(figure.multiply(dong));
        if (this != DONG && plain.compareTo(TOO_MUCH) >= 0) {
            ImportMoney instead = figure.compareTo(FEW_THOUSANDS) < 0 && this != THOUSAND ? THOUSAND : DONG;
            BigDecimal other = whole(figure.multiply(instead.dong));
            boolean plausible = other.compareTo(TOO_LITTLE) >= 0 && other.compareTo(TOO_MUCH) < 0;
            return plausible || other.compareTo(plain) < 0 && other.compareTo(TOO_LITTLE) >= 0
                    ? new Amount(other, Optional.of(instead))
                    : new Amount(plain, Optional.empty());
        }
        if (this == DONG && plain.signum() > 0 && plain.compareTo(TOO_LITTLE) < 0) {
            return new Amount(whole(figure.multiply(MILLION.dong)), Optional.of(MILLION));
        }
        return new Amount(plain, Optional.empty());
    }

    private static BigDecimal whole(BigDecimal dong) {
        return dong.setScale(0, RoundingMode.HALF_UP);
    }
}
