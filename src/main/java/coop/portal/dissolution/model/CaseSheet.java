package coop.portal.dissolution.model;

import coop.portal.kernel.OrganisationId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A case's page.
 *
 * @param recordable what may become known now
 * @param withdrawable what was recorded and can be taken back
 * @param explainUntil the day that is proposed for an explanation, none where the province has no rule
 * @param turn the step that leads on from here
 */
public record CaseSheet(
        CaseRow row,
        int version,
        OrganisationId organisation,
        String organisationCode,
        boolean group,
        LegalRegime regime,
        String evidence,
        @Nullable LocalDate closedOn,
        List<CaseFact> facts,
        List<RunningTerm> terms,
        CaseSteps steps,
        Set<FactKind> recordable,
        List<CaseFact> withdrawable,
        List<CaseRoute> routes,
        @Nullable LocalDate explainUntil,
        @Nullable CaseAction turn) {}
