package coop.portal.reconciliation;

import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Remark;
import coop.portal.kernel.Severity;
import coop.portal.quality.FindingSource;
import coop.portal.quality.model.Finding;
import coop.portal.quality.model.QualityRule;
import coop.portal.reconciliation.model.PublicItem;
import coop.portal.reconciliation.persistence.OrganisationTraces;
import coop.portal.reconciliation.persistence.OrganisationTraces.Sides;
import coop.portal.registry.model.LegalStatus;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells data quality what differs from the national system as it was last loaded: the legal status (DQ-08), the charter capital (DQ-12). */
@Component
class WhatDiffers implements FindingSource {

    private static final Map<QualityRule, PublicItem> ITEMS =
            Map.of(QualityRule.DQ_08, PublicItem.STATUS, QualityRule.DQ_12, PublicItem.CAPITAL);

    private final OrganisationTraces traces;

    WhatDiffers(OrganisationTraces traces) {
        this.traces = traces;
    }

    @Override
    public Set<QualityRule> rules() {
        return ITEMS.keySet();
    }

    @Override
    public List<Finding> find(Collection<OrganisationId> organisations, LocalDate today) {
        return traces.sides(organisations, Set.copyOf(ITEMS.values())).stream().map(WhatDiffers::finding).toList();
    }

    /** The discrepancy itself, where each side can be taken for right. */
    @Override
    public Optional<String> path(QualityRule rule, OrganisationId organisation) {
        return Optional.ofNullable(ITEMS.get(rule))
                .flatMap(item -> traces.open(organisation, item))
                .map(id -> "reconciliation/discrepancy/" + id.text());
    }

    private static Finding finding(Sides one) {
        return one.item() == PublicItem.STATUS
                ? Finding.of(one.organisation(), QualityRule.DQ_08, Remark.error(
                                "DQ-08", "legalStatus", "reconciliation.remark.status-differs",
                                status(one.portal()), status(one.national()))
                        .by("NĐ92 25"))
                : new Finding(one.organisation(), QualityRule.DQ_12, Severity.WARNING, List.of(Remark.warning(
                                "DQ-12", "charterCapital", "reconciliation.remark.capital-differs",
                                Objects.requireNonNullElse(one.portal(), "–"), String.valueOf(one.national()))
                        .by("NĐ92 25")), Set.of());
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
