package coop.portal.registry.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What holds for all rows of a file.
 *
 * @param unit of money, as the header or the title says
 * @param asOf the day the figures are of, where a title says so
 * @param limits the numbers of law of today
 */
public record ImportFrame(LocalDate today, ImportMoney unit, @Nullable LocalDate asOf, RecordLimits limits) {}
