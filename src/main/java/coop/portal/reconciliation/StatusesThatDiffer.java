package coop.portal.reconciliation;

import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Remark;
import coop.portal.quality.FindingSource;
import coop.portal.quality.model.Finding;
import coop.portal.quality.model.QualityRule;
import coop.portal.reconciliation.persistence.OrganisationTraces;
import coop.portal.reconciliation.persistence.OrganisationTraces.Statuses;
import coop.portal.registry.model.LegalStatus;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells data quality of legal statuses that differ from the national system as it was last loaded (DQ-08). */
@Component
class StatusesThatDiffer implements FindingSource {

    private final OrganisationTraces traces;

    StatusesThatDiffer(OrganisationTraces traces) {
        this.traces = traces;
    }

    @Override
    public Set<QualityRule> rules() {
        return Set.of(QualityRule.DQ_08);
    }

    @Override
    public List<Finding> find(Collection<OrganisationId> organisations, LocalDate today) {
        return traces.statuses(organisations).stream().map(StatusesThatDiffer::finding).toList();
    }

    private static Finding finding(Statuses one) {
        return Finding.of(one.organisation(), QualityRule.DQ_08, Remark.error(
                        "DQ-08", "legalStatus", "reconciliation.remark.status-differs",
                        status(one.portal()), status(one.national()))
                .by("NĐ92 25"));
    }

    /** A status of the list, or what the national system wrote that is none. */
    private static Object status(@Nullable String kept) {
        if (kept == null) {
            return "–";
        }
        String name = kept.substring(kept.lastIndexOf('.') + 1);
        return Arrays.stream(LegalStatus.values())
                .filter(status -> status.name().equals(name))
                .findFirst()
                .<Object>map(status -> status)
                .orElse(kept);
    }
}
