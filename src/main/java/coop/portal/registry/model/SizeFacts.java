package coop.portal.registry.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The figures that decide the size, none where they are not known. Money is in đồng.
 *
 * @param revenue of the last report
 * @param period of that report, as people call it
 */
public record SizeFacts(
        Sector sector,
        @Nullable Integer members,
        @Nullable BigDecimal revenue,
        @Nullable String period,
        @Nullable BigDecimal capital) {}
