package coop.portal.registry;

import coop.portal.kernel.AgencyId;
import coop.portal.kernel.Change;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Remark;
import coop.portal.kernel.UnitId;
import coop.portal.registry.model.OrganisationDraft;
import coop.portal.registry.model.OrganisationRef;
import coop.portal.registry.model.OrganisationVersion;
import coop.portal.registry.model.PersonRole;
import coop.portal.registry.model.SimilarOrganisation;
import coop.portal.registry.model.SimilarQuery;
import coop.portal.registry.persistence.PublicRegister;
import coop.portal.registry.rules.Circumstances;
import coop.portal.registry.rules.DraftChanges;
import coop.portal.registry.rules.OrganisationRules;
import coop.portal.territory.Agencies;
import coop.portal.territory.Territory;
import coop.portal.territory.model.Agency;
import coop.portal.territory.model.Unit;
import coop.portal.uikit.Messages;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks at a draft with everything the rules want to know around it, and names what changed in words people read. */
@Component
class DraftReview {

    private final Territory territory;
    private final Agencies agencies;
    private final PublicRegister register;
    private final Lookalikes lookalikes;
    private final RecordLaw law;
    private final Sizes sizes;
    private final Desk desk;

    DraftReview(
            Territory territory,
            Agencies agencies,
            PublicRegister register,
            Lookalikes lookalikes,
            RecordLaw law,
            Sizes sizes,
            Desk desk) {
        this.territory = territory;
        this.agencies = agencies;
        this.register = register;
        this.lookalikes = lookalikes;
        this.law = law;
        this.sizes = sizes;
        this.desk = desk;
    }

    List<Remark> remarks(OrganisationDraft draft, @Nullable OrganisationVersion kept) {
        List<Remark> remarks = new ArrayList<>(own(draft, kept));
        OrganisationId self = kept == null ? null : kept.id();
        for (SimilarOrganisation similar : lookalikes.find(SimilarQuery.of(self, draft))) {
            remarks.addAll(similar.reasons());
        }
        return List.copyOf(remarks);
    }

    /** What the rules say of a draft by itself, whoever else has the same. */
    List<Remark> own(OrganisationDraft draft, @Nullable OrganisationVersion kept) {
        UnitId commune = draft.seat().commune();
        Unit unit = commune == null ? null : territory.find(commune).orElse(null);
        BigDecimal revenue = kept == null
                ? null
                : sizes.deciding(List.of(new OrganisationVersion(kept.id(), kept.version(), draft))).get(kept.id());
        return OrganisationRules.check(draft, new Circumstances(
                desk.today(), false, unit, kept == null ? null : kept.draft(), law.on(desk.today()), revenue));
    }

    /** Whether somebody else has the code. */
    boolean taken(String code, OrganisationId but) {
        return lookalikes.bearer(code).filter(id -> !id.equals(but)).isPresent();
    }

    List<Change> changes(@Nullable OrganisationDraft before, OrganisationDraft after) {
        return DraftChanges.between(before, after, this::name);
    }

    private String name(Object id) {
        return switch (id) {
            case UnitId unit -> territory.find(unit).map(Unit::name).orElse(unit.text());
            case AgencyId agency -> agencies.find(agency).map(Agency::name).orElse(agency.text());
            case OrganisationId organisation ->
                register.all(Set.of(organisation)).stream()
                        .map(OrganisationRef::name)
                        .findFirst()
                        .orElse(organisation.text());
            case PersonRole office -> Messages.text(Messages.VIETNAMESE, "registry.PersonRole." + office.name());
            default -> id.toString();
        };
    }
}
