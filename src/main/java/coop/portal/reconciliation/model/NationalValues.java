package coop.portal.reconciliation.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a row of an export says, cleaned but otherwise as it stands there.
 *
 * @param status in the words of the national system
 * @param charterCapital in đồng
 */
public record NationalValues(
        @Nullable String code,
        @Nullable String certificate,
        @Nullable String name,
        @Nullable String address,
        @Nullable String industry,
        @Nullable String representative,
        @Nullable String status,
        @Nullable LocalDate certificateDay,
        @Nullable BigDecimal charterCapital) {}
