package coop.portal.registry.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** From which figures on an organisation of a field has a size: members, and either revenue or capital; none while not configured. */
public record SizeThreshold(
        SizeClass size,
        @Nullable Integer members,
        @Nullable BigDecimal revenue,
        @Nullable BigDecimal capital,
        @Nullable String article) {

    public boolean configured() {
        return members != null && revenue != null && capital != null;
    }
}
