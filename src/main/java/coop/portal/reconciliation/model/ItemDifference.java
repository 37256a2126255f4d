package coop.portal.reconciliation.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What each side says about one item.
 *
 * @param settled both sides say the same by now
 */
public record ItemDifference(
        PublicItem item, @Nullable String portal, @Nullable String national, ItemChoice choice, boolean settled) {

    public static ItemDifference found(PublicItem item, @Nullable String portal, @Nullable String national) {
        return new ItemDifference(item, portal, national, ItemChoice.UNDECIDED, false);
    }

    public ItemDifference choosing(ItemChoice other) {
        return new ItemDifference(item, portal, national, other, settled);
    }

    public ItemDifference settling() {
        return new ItemDifference(item, portal, national, choice, true);
    }

    public boolean sameSides(ItemDifference other) {
        return item == other.item
                && Objects.equals(portal, other.portal)
                && Objects.equals(national, other.national);
    }
}
