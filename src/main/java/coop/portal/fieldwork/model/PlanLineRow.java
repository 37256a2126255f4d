package coop.portal.fieldwork.model;

import coop.portal.inspections.model.InspectionKind;
import coop.portal.inspections.model.ItemId;
import coop.portal.kernel.AgencyId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of an issued plan with where its visit stands.
 *
 * @param findings how many violations were published of its fieldwork
 * @param leaderName who leads the team, or is expected to
 * @param reason why it is not done, where that was recorded
 * @param due the day it waits for: the end of the planned month, or the last day of the term that runs
 * @param term the term that runs, none where nothing has begun
 */
public record PlanLineRow(
        ItemId id,
        @Nullable FieldworkId fieldwork,
        String organisationName,
        String organisationCode,
        String communeName,
        AgencyId agency,
        String agencyName,
        int year,
        @Nullable Integer month,
        InspectionKind kind,
        LineState state,
        int findings,
        String leaderName,
        @Nullable String reason,
        @Nullable LocalDate due,
        @Nullable Term term,
        Days days) {

    /** The term that runs and why it ends when it does. */
    public record Term(DeadlineKind kind, LocalDate started, int length, String article) {}

    /** When what was done. */
    public record Days(
            @Nullable LocalDate decided, @Nullable LocalDate begun, @Nullable LocalDate fieldEnded, @Nullable LocalDate concluded) {}

    public PlanLineRow found(int published) {
        return new PlanLineRow(
                id, fieldwork, organisationName, organisationCode, communeName, agency, agencyName, year, month, kind, state, published,
                leaderName, reason, due, term, days);
    }

    public boolean late(LocalDate today) {
        return due != null && today.isAfter(due);
    }
}
