package coop.portal.quality;

import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Remark;
import coop.portal.quality.model.Finding;
import coop.portal.quality.model.QualityRule;
import coop.portal.registry.SuspensionQueries;
import coop.portal.registry.model.SuspensionRow;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Suspensions that ended without a notice of resumption or of another suspension (DQ-20). */
@Component
class EndedSuspensions implements FindingSource {

    private final SuspensionQueries suspensions;

    EndedSuspensions(SuspensionQueries suspensions) {
        this.suspensions = suspensions;
    }

    @Override
    public Set<QualityRule> rules() {
        return Set.of(QualityRule.DQ_20);
    }

    @Override
    public List<Finding> find(Collection<OrganisationId> organisations, LocalDate today) {
        return suspensions.overdue(organisations, today).stream().map(EndedSuspensions::finding).toList();
    }

    private static Finding finding(SuspensionRow ended) {
        return Finding.of(ended.organisation(), QualityRule.DQ_20, Remark.error(
                        "DQ-20", "legalStatus", "quality.remark.suspension-ended", ended.notice(), ended.to())
                .by("NĐ92 47"));
    }
}
