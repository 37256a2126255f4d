package coop.portal.registry;

import coop.portal.kernel.OrganisationId;
import coop.portal.registry.model.OrganisationCount;
import coop.portal.registry.model.OrganisationVersion;
import coop.portal.registry.model.RecordLimits;
import coop.portal.registry.model.RegisterCheck;
import coop.portal.registry.model.RegistryPermissions;
import coop.portal.registry.model.SharedMark;
import coop.portal.registry.persistence.OrganisationCounts;
import coop.portal.registry.persistence.OrganisationVersions;
import coop.portal.registry.rules.Circumstances;
import coop.portal.registry.rules.OrganisationRules;
import coop.portal.registry.rules.PersonalMask;
import coop.portal.territory.Territory;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks at what is kept, piece by piece, with the same rules that look at what is typed; a piece costs a few questions. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(RegistryPermissions.ORGANISATION_READ)
public class CheckingRegister {

    private final OrganisationVersions versions;
    private final OrganisationCounts counts;
    private final SharedMarks marks;
    private final Territory territory;
    private final RecordLaw law;
    private final Sizes sizes;
    private final Desk desk;

    CheckingRegister(
            OrganisationVersions versions,
            OrganisationCounts counts,
            SharedMarks marks,
            Territory territory,
            RecordLaw law,
            Sizes sizes,
            Desk desk) {
        this.versions = versions;
        this.counts = counts;
        this.marks = marks;
        this.territory = territory;
        this.law = law;
        this.sizes = sizes;
        this.desk = desk;
    }

    /** The next ones by the order of their ids. @param last the id before them, 0 for the first */
    public List<RegisterCheck> after(long last, int limit) {
        return check(versions.after(last, limit));
    }

    public List<RegisterCheck> of(Collection<OrganisationId> ids) {
        return check(versions.all(ids));
    }

    /** How many there are that have not ended. */
    public List<OrganisationCount> living() {
        return counts.living();
    }

    private List<RegisterCheck> check(List<OrganisationVersion> kept) {
        Map<OrganisationId, List<SharedMark>> shared = marks.of(kept);
        RecordLimits limits = law.on(desk.today());
        Map<OrganisationId, BigDecimal> revenues = sizes.deciding(kept);
        return kept.stream()
                .map(one -> check(one, shared.getOrDefault(one.id(), List.of()), limits, revenues.get(one.id())))
                .toList();
    }

    private RegisterCheck check(
            OrganisationVersion kept, List<SharedMark> shared, RecordLimits limits, @Nullable BigDecimal revenue) {
        var commune = kept.draft().seat().commune();
        Circumstances circumstances = new Circumstances(
                desk.today(), true, commune == null ? null : territory.find(commune).orElse(null), null, limits, revenue);
        return new RegisterCheck(
                kept.id(),
                PersonalMask.masked(kept.draft()),
                OrganisationRules.check(kept.draft(), circumstances),
                shared);
    }
}
