package coop.portal.fieldwork.model;

import coop.portal.inspections.model.ItemId;
import coop.portal.inspections.model.OverlapFinding;
import coop.portal.kernel.AgencyId;
import coop.portal.kernel.OrganisationId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A fieldwork's page.
 *
 * @param item the line of the plan, none without plan
 * @param papers what came of it so far
 * @param carriedOver how much of what was recommended to the organisation before is not settled, until the result is out
 * @param overlap how it stands towards the visits of others today, while that can still stop it
 */
public record FieldworkSheet(
        FieldworkId id,
        int version,
        AgencyId agency,
        String agencyName,
        Conductor conductor,
        OrganisationId organisation,
        String organisationName,
        String organisationCode,
        String communeName,
        @Nullable ItemId item,
        int year,
        @Nullable Integer month,
        FieldworkDraft draft,
        FieldworkStage stage,
        Papers papers,
        List<TeamMember> team,
        List<PauseRow> pauses,
        List<RunningTerm> terms,
        ConductPlanSheet conductPlan,
        OverlapFinding overlap,
        FieldworkSteps steps,
        @Nullable Declaration mine,
        int carriedOver) {

    /**
     * Numbers and days that were typed.
     *
     * @param report what was found, none for those for whom it is not yet
     */
    public record Papers(
            @Nullable String decisionNumber,
            @Nullable LocalDate decisionDate,
            @Nullable String issuerName,
            @Nullable LocalDate announcedOn,
            @Nullable LocalDate beganOn,
            @Nullable LocalDate fieldEndedOn,
            @Nullable Signing signing,
            @Nullable String report,
            boolean clarifying,
            @Nullable String appraiser,
            @Nullable String conclusionNumber,
            @Nullable LocalDate concludedOn,
            @Nullable LocalDate publishedOn,
            boolean referred) {}

    /** The plan of conduct, who wrote it and who approved it. */
    public record ConductPlanSheet(ConductPlan text, @Nullable String author, @Nullable String approver) {}

    public boolean inspection() {
        return draft.inspection();
    }

    /** From which day the team is there or means to be. */
    public @Nullable LocalDate from() {
        return papers.announcedOn() == null ? draft.plannedFrom() : papers.announcedOn();
    }

    public Optional<TeamMember> leader() {
        return team.stream().filter(TeamMember::leads).findFirst();
    }

    public boolean late(LocalDate today) {
        return terms.stream().anyMatch(term ->
                term.running() && term.kind().ours() && term.due() != null && today.isAfter(term.due()));
    }
}
