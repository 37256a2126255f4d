package coop.portal.quality;

import coop.portal.kernel.OrganisationId;
import coop.portal.quality.model.Finding;
import coop.portal.quality.model.QualityRule;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Implemented by every module that keeps facts which a rule of the catalogue is about. It is asked with a thousand
 * organisations at a time and answers with a few questions; when a fact changes, the event that tells
 * the trail of it names the organisations ({@link coop.portal.kernel.Recorded#organisations()}).
 */
public interface FindingSource {

    /** The rules it answers for. While nobody does, the page says that there is no source. */
    Set<QualityRule> rules();

    List<Finding> find(Collection<OrganisationId> organisations, LocalDate today);

    /** Where it is set right, a path within the portal without a leading slash. */
    default Optional<String> path(QualityRule rule, OrganisationId organisation) {
        return Optional.empty();
    }
}
