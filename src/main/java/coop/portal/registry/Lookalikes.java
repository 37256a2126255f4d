package coop.portal.registry;

import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Remark;
import coop.portal.kernel.SearchText;
import coop.portal.registry.model.LegalStatus;
import coop.portal.registry.model.OrganisationType;
import coop.portal.registry.model.SimilarOrganisation;
import coop.portal.registry.model.SimilarQuery;
import coop.portal.registry.persistence.SimilarCandidates;
import coop.portal.registry.persistence.SimilarCandidates.Candidate;
import coop.portal.registry.rules.ContactRules;
import coop.portal.registry.rules.NameClash;
import coop.portal.registry.rules.NameConfusion;
import coop.portal.registry.rules.NameRules;
import coop.portal.registry.rules.TaxCode;
import coop.portal.territory.Territory;
import coop.portal.territory.model.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which organisations of the province have the same code, a name that would be taken for it, or the same phone and address. */
@Component
class Lookalikes {

    private final SimilarCandidates candidates;
    private final Territory territory;
    private final Desk desk;

    Lookalikes(SimilarCandidates candidates, Territory territory, Desk desk) {
        this.candidates = candidates;
        this.territory = territory;
        this.desk = desk;
    }

    List<SimilarOrganisation> find(SimilarQuery query) {
        String proper = NameRules.proper(query.name(), query.type());
        String code = query.code() == null || query.code().isBlank() ? null : TaxCode.normal(query.code());
        List<SimilarOrganisation> found = new ArrayList<>();
        for (Candidate candidate : candidates.find(
                code, NameConfusion.key(proper), ContactRules.phoneKey(query.phone()))) {
            if (!candidate.id().equals(query.self())) {
                List<Remark> reasons = reasons(query, proper, code, candidate);
                if (!reasons.isEmpty()) {
                    found.add(similar(candidate, reasons));
                }
            }
        }
        return List.copyOf(found);
    }

    /** Whoever has a code. */
    Optional<OrganisationId> bearer(String code) {
        return candidates.find(TaxCode.normal(code), null, null).stream().map(Candidate::id).findFirst();
    }

    private List<Remark> reasons(SimilarQuery query, String proper, @Nullable String code, Candidate other) {
        List<Remark> reasons = new ArrayList<>();
        if (code != null && code.equals(other.code())) {
            reasons.add(Remark.error("DQ-03", "code", "registry.remark.code-taken", other.name()).by("LHTX 46; NĐ92 14"));
        }
        clash(query.type(), proper, other)
                .map(clash -> Remark.warning(clash.rule(), "name", clash.words(), other.name()).by(clash.article()))
                .ifPresent(reasons::add);
        String phone = ContactRules.phoneKey(query.phone());
        if (phone != null && phone.equals(other.phoneKey()) && sameAddress(query.address(), other.address())) {
            reasons.add(Remark.warning("DQ-06", "phone", "registry.remark.same-phone-and-address", other.name()));
        }
        return reasons;
    }

    /** The ended no longer count (NĐ92 17). */
    private static Optional<NameClash> clash(OrganisationType type, String proper, Candidate other) {
        return other.legalStatus() == LegalStatus.TERMINATED
                ? Optional.empty()
                : NameClash.between(
                        proper, NameClash.amongGroups(type), other.properName(), NameClash.amongGroups(other.type()));
    }

    private static boolean sameAddress(@Nullable String one, @Nullable String other) {
        return one != null && other != null && SearchText.words(one).equals(SearchText.words(other));
    }

    private SimilarOrganisation similar(Candidate candidate, List<Remark> reasons) {
        return new SimilarOrganisation(
                candidate.id(),
                candidate.name(),
                candidate.code(),
                territory.find(candidate.commune()).map(Unit::name).orElse(""),
                candidate.legalStatus(),
                reasons,
                desk.actor().scope().shows(candidate.commune().value(), candidate.sector().name()));
    }
}
