package coop.portal.registry;

import coop.portal.kernel.OrganisationId;
import coop.portal.registry.model.OrganisationRef;
import coop.portal.registry.model.PublicItems;
import coop.portal.registry.model.RegistryPermissions;
import coop.portal.registry.persistence.MergedMarks;
import coop.portal.registry.persistence.PublicRegister;
import coop.portal.registry.rules.ImportNaming;
import coop.portal.registry.rules.NameConfusion;
import jakarta.annotation.security.RolesAllowed;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What everybody may know of an organisation wherever it lies, for checks that reach across agencies and scopes: name,
 * code, place, field and statuses, which the public look-up tells as well (NĐ92 29).
 */
@Service
@Transactional(readOnly = true)
@RolesAllowed(RegistryPermissions.ORGANISATION_READ)
public class PublicOrganisations {

    private final PublicRegister register;
    private final MergedMarks merged;

    PublicOrganisations(PublicRegister register, MergedMarks merged) {
        this.register = register;
        this.merged = merged;
    }

    public List<OrganisationRef> refs(Collection<OrganisationId> ids) {
        return register.all(ids);
    }

    public List<PublicItems> items(Collection<OrganisationId> ids) {
        return register.items(ids);
    }

    public List<PublicItems> byCodes(Collection<String> codes) {
        return register.byCodes(codes);
    }

    /** What those records are part of today that had one of the codes before they were merged. */
    public Map<String, OrganisationId> ofMerged(Collection<String> codes) {
        Map<String, OrganisationId> survivors = new HashMap<>();
        List<MergedMarks.Mark> marks = merged.find(codes, Set.of(), Set.of());
        codes.forEach(code -> marks.stream()
                .filter(mark -> mark.bore(code))
                .findFirst()
                .ifPresent(mark -> survivors.put(code, mark.survivor())));
        return survivors;
    }

    /** By the number of an old certificate that was not exchanged yet (NĐ92 65.2). */
    public List<PublicItems> byCertificates(Collection<String> numbers) {
        return register.byCertificates(numbers);
    }

    /** Those whose names may be the same or be taken for one of these; the caller compares them exactly. */
    public List<PublicItems> namesakes(Collection<String> names) {
        return register.byNameKeys(
                names.stream().map(name -> NameConfusion.key(ImportNaming.proper(name))).collect(Collectors.toSet()));
    }

    /** All of them by and by in the order of their ids. @param after none at the beginning */
    public List<PublicItems> next(@Nullable OrganisationId after, int limit) {
        return register.next(after, limit);
    }
}
