package coop.portal.registry;

import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Remark;
import coop.portal.kernel.UnitId;
import coop.portal.registry.model.LegalStatus;
import coop.portal.registry.model.OrganisationRef;
import coop.portal.registry.model.OrganisationType;
import coop.portal.registry.model.SimilarOrganisation;
import coop.portal.registry.model.SimilarQuery;
import coop.portal.registry.persistence.MergedMarks;
import coop.portal.registry.persistence.PublicRegister;
import coop.portal.registry.persistence.SimilarCandidates;
import coop.portal.registry.persistence.SimilarCandidates.Candidate;
import coop.portal.registry.rules.AddressKey;
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
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which organisations of the province have the same code, a name that would be taken for it, or the same phone and address. */
@Component
class Lookalikes {

    /** What is asked about, made ready once to be compared with many. */
    record Asked(
            OrganisationType type,
            String proper,
            @Nullable String code,
            @Nullable String phone,
            @Nullable UnitId commune,
            @Nullable String address) {

        static Asked of(SimilarQuery query) {
            return new Asked(
                    query.type(),
                    NameRules.proper(query.name(), query.type()),
                    query.code() == null || query.code().isBlank() ? null : TaxCode.normal(query.code()),
                    ContactRules.phoneKey(query.phone()),
                    query.commune(),
                    AddressKey.of(query.address()));
        }
    }

    private final SimilarCandidates candidates;
    private final MergedMarks merged;
    private final PublicRegister register;
    private final Territory territory;
    private final Desk desk;

    Lookalikes(
            SimilarCandidates candidates, MergedMarks merged, PublicRegister register, Territory territory, Desk desk) {
        this.candidates = candidates;
        this.merged = merged;
        this.register = register;
        this.territory = territory;
        this.desk = desk;
    }

    List<SimilarOrganisation> find(SimilarQuery query) {
        Asked asked = Asked.of(query);
        List<SimilarOrganisation> found = new ArrayList<>();
        for (Candidate candidate : candidates.find(asked.code(), NameConfusion.key(asked.proper()),
                asked.phone(), query.commune(), query.address())) {
            if (!candidate.id().equals(query.self())) {
                List<Remark> reasons = reasons(asked, candidate);
                if (!reasons.isEmpty()) {
                    found.add(similar(candidate, reasons));
                }
            }
        }
        onceOf(asked.code(), query.self()).ifPresent(found::add);
        return List.copyOf(found);
    }

    /** The record that is now what had the code before it was merged. */
    private Optional<SimilarOrganisation> onceOf(@Nullable String code, @Nullable OrganisationId self) {
        if (code == null) {
            return Optional.empty();
        }
        return merged.find(Set.of(code), Set.of(), Set.of()).stream()
                .findFirst()
                .flatMap(gone -> register.all(Set.of(gone.survivor())).stream()
                        .filter(ref -> !ref.id().equals(self))
                        .findFirst()
                        .map(ref -> similar(ref, Remark.warning(
                                "DUP-1", "code", "registry.remark.code-of-merged", gone.name(), ref.name())
                                .by("LHTX 46; NĐ92 14"))));
    }

    private SimilarOrganisation similar(OrganisationRef ref, Remark reason) {
        return new SimilarOrganisation(ref.id(), ref.name(), ref.code(), ref.communeName(), ref.legalStatus(),
                List.of(reason), desk.actor().scope().shows(ref.commune().value(), ref.sector().name()));
    }

    /** Whoever has a code. */
    Optional<OrganisationId> bearer(String code) {
        return candidates.byCode(TaxCode.normal(code)).stream().map(Candidate::id).findFirst();
    }

    /** Why the other one may be taken for what is asked about; nothing when it is not. */
    List<Remark> reasons(Asked asked, Candidate other) {
        List<Remark> reasons = new ArrayList<>();
        String code = asked.code();
        if (code != null && other.code() != null && TaxCode.root(code).equals(TaxCode.root(other.code()))) {
            reasons.add(Remark.error("DQ-03", "code", "registry.remark.code-taken", other.name()).by("LHTX 46; NĐ92 14"));
        }
        clash(asked.type(), asked.proper(), other)
                .map(clash -> Remark.warning(clash.rule(), "name", clash.words(), other.name()).by(clash.article()))
                .ifPresent(reasons::add);
        reasons.addAll(reached(asked, other));
        return reasons;
    }

    private static List<Remark> reached(Asked asked, Candidate other) {
        boolean phone = asked.phone() != null && asked.phone().equals(other.phoneKey());
        boolean near = other.commune().equals(asked.commune());
        if (!phone && !near) {
            return List.of();
        }
        boolean address = asked.address() != null && asked.address().equals(AddressKey.of(other.address()));
        if (phone && address) {
            return List.of(Remark.warning("DQ-06", "phone", "registry.remark.same-phone-and-address", other.name())
                    .by("LHTX 43.2, 45.2"));
        }
        if (phone) {
            return List.of(Remark.info("DUP-2", "phone", "registry.remark.same-phone", other.name()).by("LHTX 43.2"));
        }
        return address
                ? List.of(Remark.info("DUP-3", "address", "registry.remark.same-address", other.name()).by("LHTX 45.2"))
                : List.of();
    }

    /** The ended no longer count (NĐ92 17). */
    private static Optional<NameClash> clash(OrganisationType type, String proper, Candidate other) {
        return other.legalStatus() == LegalStatus.TERMINATED
                ? Optional.empty()
                : NameClash.between(
                        proper, NameClash.amongGroups(type), other.properName(), NameClash.amongGroups(other.type()));
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
