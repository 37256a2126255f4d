package coop.portal.registry.model;

import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.UnitId;
import org.jspecify.annotations.Nullable;

/** What is known so far of an organisation that may already be in the registry; {@code self} is never found. */
public record SimilarQuery(
        @Nullable OrganisationId self,
        OrganisationType type,
        String name,
        @Nullable String code,
        @Nullable String phone,
        @Nullable UnitId commune,
        @Nullable String address) {

    public static SimilarQuery of(@Nullable OrganisationId self, OrganisationDraft draft) {
        return new SimilarQuery(
                self,
                draft.type(),
                draft.identity().name(),
                draft.identity().code(),
                draft.seat().phone(),
                draft.seat().commune(),
                draft.seat().address());
    }
}
