package coop.portal.registry.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Charter capital and what of it was paid in, in đồng (LHTX 4.24, 74); for a group the total of its contributions. */
public record Capital(@Nullable BigDecimal charter, @Nullable BigDecimal contributed) {

    public static final Capital EMPTY = new Capital(null, null);
}
