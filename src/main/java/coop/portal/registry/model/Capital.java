package coop.portal.registry.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Charter capital, what of it was paid in and who holds how much of it, in đồng (LHTX 4.24, 74); for a group the total of its
 * contributions.
 *
 * @param largestShare what the official member with the most holds
 * @param associateShare what all associated members together hold
 * @param foreignShare what all foreign members together hold
 */
public record Capital(
        @Nullable BigDecimal charter,
        @Nullable BigDecimal contributed,
        @Nullable BigDecimal largestShare,
        @Nullable BigDecimal associateShare,
        @Nullable BigDecimal foreignShare) {

    public static final Capital EMPTY = new Capital(null, null);

    /** Who holds how much is not known. */
    public Capital(@Nullable BigDecimal charter, @Nullable BigDecimal contributed) {
        this(charter, contributed, null, null, null);
    }

    public Capital charter(@Nullable BigDecimal other) {
        return new Capital(other, contributed, largestShare, associateShare, foreignShare);
    }

    public Capital contributed(@Nullable BigDecimal other) {
        return new Capital(charter, other, largestShare, associateShare, foreignShare);
    }

    /** With the shares of another. */
    public Capital shares(Capital other) {
        return new Capital(charter, contributed, other.largestShare, other.associateShare, other.foreignShare);
    }
}
