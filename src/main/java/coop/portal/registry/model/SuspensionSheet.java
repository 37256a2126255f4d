package coop.portal.registry.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A notice of suspension with where it stands today.
 *
 * @param lastAlert the days to its end are so few that it is told a second time
 * @param toBegin it runs, but the legal status does not say so yet
 * @param due the day that is waited for, none when nothing is
 */
public record SuspensionSheet(
        SuspensionRow row, SuspensionState state, boolean lastAlert, boolean toBegin, @Nullable LocalDate due) {}
