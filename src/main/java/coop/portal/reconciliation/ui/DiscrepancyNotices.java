package coop.portal.reconciliation.ui;

import coop.portal.access.Can;
import coop.portal.kernel.OrganisationId;
import coop.portal.reconciliation.ReconciliationQueries;
import coop.portal.reconciliation.model.DiscrepancyRow;
import coop.portal.reconciliation.model.ReconciliationPermissions;
import coop.portal.registry.OrganisationNotices;
import coop.portal.registry.model.OrganisationNotice;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says on an organisation's page that the national system has something otherwise. */
@Component
class DiscrepancyNotices implements OrganisationNotices {

    private final ReconciliationQueries queries;
    private final Can can;

    DiscrepancyNotices(ReconciliationQueries queries, Can can) {
        this.queries = queries;
        this.can = can;
    }

    @Override
    public List<OrganisationNotice> of(OrganisationId organisation) {
        if (!can.perform(ReconciliationPermissions.DISCREPANCY_READ)) {
            return List.of();
        }
        return queries.about(organisation).stream().map(DiscrepancyNotices::notice).toList();
    }

    private static OrganisationNotice notice(DiscrepancyRow row) {
        String path = ReconciliationNavigation.toDiscrepancy(row.id());
        String link = "reconciliation.notice.open";
        return row.items().isEmpty()
                ? new OrganisationNotice("reconciliation.notice." + row.kind(), List.of(), link, path)
                : new OrganisationNotice("reconciliation.notice.differs", List.of(Words.of(row.items())), link, path);
    }
}
