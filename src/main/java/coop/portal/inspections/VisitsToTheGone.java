package coop.portal.inspections;

import coop.portal.inspections.persistence.Bookings;
import coop.portal.inspections.persistence.Bookings.Waiting;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Remark;
import coop.portal.quality.FindingSource;
import coop.portal.quality.model.Finding;
import coop.portal.quality.model.QualityRule;
import coop.portal.registry.PublicOrganisations;
import coop.portal.registry.model.LegalStatus;
import coop.portal.registry.model.OrganisationRef;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells data quality of visits that still wait for organisations that have ended (DQ-25). */
@Component
class VisitsToTheGone implements FindingSource {

    private final Bookings bookings;
    private final PublicOrganisations organisations;

    VisitsToTheGone(Bookings bookings, PublicOrganisations organisations) {
        this.bookings = bookings;
        this.organisations = organisations;
    }

    @Override
    public Set<QualityRule> rules() {
        return Set.of(QualityRule.DQ_25);
    }

    @Override
    public List<Finding> find(Collection<OrganisationId> some, LocalDate today) {
        List<OrganisationId> gone = organisations.refs(some).stream()
                .filter(ref -> ref.legalStatus() == LegalStatus.TERMINATED)
                .map(OrganisationRef::id)
                .toList();
        return bookings.waiting(gone).stream().map(VisitsToTheGone::finding).toList();
    }

    @Override
    public Optional<String> path(QualityRule rule, OrganisationId organisation) {
        return Optional.of("inspections/plans");
    }

    private static Finding finding(Waiting visit) {
        return Finding.of(visit.organisation(), QualityRule.DQ_25, Remark.error(
                "DQ-25", "legalStatus", "inspections.remark.visit-to-the-gone", String.valueOf(visit.year()), visit.agencyName()));
    }
}
