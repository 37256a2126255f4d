package coop.portal.inspections;

import coop.portal.inspections.persistence.PlanItem;
import coop.portal.inspections.rules.OverlapPolicy.Standing;
import coop.portal.inspections.rules.OverlapPolicy.Subject;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.RefusedException;
import coop.portal.registry.OrganisationQueries;
import coop.portal.registry.PublicOrganisations;
import coop.portal.registry.model.LegalStatus;
import coop.portal.registry.model.OrganisationRef;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The organisations that are visited, as the law of overlaps sees them. */
@Component
class Subjects {

    private final OrganisationQueries registry;
    private final PublicOrganisations everywhere;

    Subjects(OrganisationQueries registry, PublicOrganisations everywhere) {
        this.registry = registry;
        this.everywhere = everywhere;
    }

    /** One that the person may see; what lies out of scope is not found. */
    OrganisationRef visible(OrganisationId id) {
        return registry.ref(id).orElseThrow(() -> new RefusedException("inspections.refusal.plan.organisation-not-found"));
    }

    /** The names of those that the person may see. */
    Map<OrganisationId, String> names(Collection<OrganisationId> ids) {
        return registry.refs(ids).stream().collect(Collectors.toMap(OrganisationRef::id, OrganisationRef::name));
    }

    /** Wherever they lie: the test of overlaps does not depend on who asks (domain 7.2). */
    Map<OrganisationId, OrganisationRef> all(Collection<OrganisationId> ids) {
        return everywhere.refs(ids).stream().collect(Collectors.toMap(OrganisationRef::id, Function.identity()));
    }

    /** What the registry no longer has cannot be visited. */
    static Subject subject(@Nullable OrganisationRef ref) {
        if (ref == null || ref.legalStatus().ending()) {
            return new Subject(Standing.ENDING, ref == null ? null : ref.founded());
        }
        boolean suspended = ref.legalStatus() == LegalStatus.SUSPENDED;
        return new Subject(suspended ? Standing.SUSPENDED : Standing.ACTIVE, ref.founded());
    }

    static PlanItem.Named named(OrganisationRef ref) {
        return new PlanItem.Named(
                ref.name(), ref.code() == null ? "" : ref.code(), ref.communeName(), ref.sector().name());
    }
}
