package coop.portal.evaluation.ui;

import coop.portal.evaluation.model.EvaluationPermissions;
import coop.portal.kernel.OrganisationId;
import coop.portal.registry.OrganisationCompanion;
import org.springframework.stereotype.Component;

/** Leads from the page of an organisation to its evaluations. */
@Component
class EvaluationCompanion implements OrganisationCompanion {

    @Override
    public String label() {
        return "evaluation.companion";
    }

    @Override
    public String permission() {
        return EvaluationPermissions.EVALUATION_READ;
    }

    @Override
    public String path(OrganisationId organisation) {
        return EvaluationNavigation.toOrganisation(organisation);
    }
}
