package coop.portal.figures.model;

import coop.portal.kernel.UserId;
import java.time.LocalDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A report as it is kept.
 *
 * @param hands everybody who wrote or handed in what it says, and everybody they did it for
 * @param warnings the rules whose warnings were acknowledged with it
 */
public record StoredReport(
        ReportId id,
        PeriodKey period,
        Reporter reporter,
        ReportState state,
        Figures figures,
        Set<UserId> hands,
        Set<String> warnings,
        @Nullable String returnReason,
        @Nullable LocalDateTime changed,
        int version) {

    public StoredReport {
        hands = Set.copyOf(hands);
        warnings = Set.copyOf(warnings);
    }

    public static StoredReport due(PeriodKey period, Reporter reporter) {
        return new StoredReport(
                ReportId.next(), period, reporter, ReportState.NOT_STARTED, Figures.EMPTY, Set.of(), Set.of(), null, null, 0);
    }

    public StoredReport saying(Figures other, Set<String> acknowledged, Set<UserId> by) {
        return new StoredReport(id, period, reporter, state, other, by, acknowledged, returnReason, changed, version);
    }

    /** To be written over another version than the one it was read at. */
    public StoredReport at(int otherVersion) {
        return new StoredReport(
                id, period, reporter, state, figures, hands, warnings, returnReason, changed, otherVersion);
    }

    public StoredReport in(ReportState next, @Nullable String reason) {
        return new StoredReport(id, period, reporter, next, figures, hands, warnings, reason, changed, version);
    }
}
