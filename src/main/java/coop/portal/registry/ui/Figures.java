package coop.portal.registry.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Between đồng, which are kept, and millions of đồng, which are shown and typed. */
final class Figures {

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private Figures() {}

    static @Nullable Long dong(@Nullable BigDecimal kept) {
        return kept == null ? null : kept.longValue();
    }

    static @Nullable BigDecimal millions(@Nullable BigDecimal kept) {
        if (kept == null) {
            return null;
        }
        BigDecimal millions = kept.divide(MILLION, 6, RoundingMode.HALF_UP).stripTrailingZeros();
        return millions.scale() < 0 ? millions.setScale(0) : millions;
    }

    /** To the đồng, without parts of one. */
    static @Nullable BigDecimal kept(@Nullable BigDecimal millions) {
        return millions == null ? null : millions.multiply(MILLION).setScale(0, RoundingMode.HALF_UP);
    }
}
