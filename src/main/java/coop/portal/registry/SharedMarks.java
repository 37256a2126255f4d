package coop.portal.registry;

import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Remark;
import coop.portal.registry.Lookalikes.Asked;
import coop.portal.registry.model.OrganisationVersion;
import coop.portal.registry.model.SharedMark;
import coop.portal.registry.model.SimilarQuery;
import coop.portal.registry.persistence.Representatives;
import coop.portal.registry.persistence.SharedCandidates;
import coop.portal.registry.persistence.SharedCandidates.Marks;
import coop.portal.registry.persistence.SimilarCandidates.Candidate;
import coop.portal.registry.rules.AddressKey;
import coop.portal.registry.rules.ContactRules;
import coop.portal.registry.rules.NameConfusion;
import coop.portal.registry.rules.NameRules;
import coop.portal.registry.rules.TaxCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What many organisations have the same as others, found for all of them at once. */
@Component
class SharedMarks {

    /** Of a mark that very many have, only so many are told: it says nothing then. */
    private static final int MOST = 50;

    private final SharedCandidates candidates;
    private final Representatives representatives;
    private final Lookalikes lookalikes;

    SharedMarks(SharedCandidates candidates, Representatives representatives, Lookalikes lookalikes) {
        this.candidates = candidates;
        this.representatives = representatives;
        this.lookalikes = lookalikes;
    }

    Map<OrganisationId, List<SharedMark>> of(Collection<OrganisationVersion> organisations) {
        if (organisations.isEmpty()) {
            return Map.of();
        }
        Map<OrganisationId, Marks> marks = new LinkedHashMap<>();
        organisations.forEach(one -> marks.put(one.id(), marks(one)));
        Map<String, List<Candidate>> bearers = bearers(marks);
        Map<OrganisationId, List<SharedMark>> shared = new HashMap<>();
        for (OrganisationVersion one : organisations) {
            List<SharedMark> found = shared(one, marks.get(one.id()), bearers);
            if (!found.isEmpty()) {
                shared.put(one.id(), found);
            }
        }
        representatives.shared(marks.keySet()).forEach(pair -> shared
                .computeIfAbsent(pair.id(), id -> new ArrayList<>())
                .add(new SharedMark(pair.other(), Remark.info(
                        "DQ-05", "people", "registry.remark.same-representative", pair.representative(), pair.otherName()))));
        return shared;
    }

    private List<SharedMark> shared(OrganisationVersion one, Marks marks, Map<String, List<Candidate>> bearers) {
        Set<Candidate> others = new LinkedHashSet<>();
        keys(marks, one.draft().seat().address()).forEach(key -> bearers.getOrDefault(key, List.of()).stream()
                .limit(MOST)
                .filter(other -> !other.id().equals(one.id()))
                .forEach(others::add));
        if (others.isEmpty()) {
            return List.of();
        }
        Asked asked = Asked.of(SimilarQuery.of(one.id(), one.draft()));
        List<SharedMark> found = new ArrayList<>();
        others.forEach(other -> lookalikes.reasons(asked, other)
                .forEach(reason -> found.add(new SharedMark(other.id(), reason))));
        return found;
    }

    /** Candidates under each of their own marks, those that are longest in the registry first. */
    private Map<String, List<Candidate>> bearers(Map<OrganisationId, Marks> marks) {
        Map<String, List<Candidate>> bearers = new HashMap<>();
        candidates.find(marks).stream()
                .sorted(Comparator.comparingLong(candidate -> candidate.id().value()))
                .forEach(candidate -> keys(
                                new Marks(candidate.code(), NameConfusion.key(candidate.properName()), candidate.phoneKey()),
                                candidate.address())
                        .forEach(key -> bearers.computeIfAbsent(key, mark -> new ArrayList<>()).add(candidate)));
        return bearers;
    }

    /** Two that have one of these in common are looked at closely; a name also has the key that lacks its last letter. */
    private static Set<String> keys(Marks marks, @Nullable String address) {
        Set<String> keys = new LinkedHashSet<>();
        if (marks.code() != null) {
            keys.add("code " + TaxCode.root(marks.code()));
        }
        String name = marks.nameKey();
        if (name != null && !name.isEmpty()) {
            keys.add("name " + name);
            keys.add("name " + name.substring(0, name.length() - 1));
        }
        String where = marks.phoneKey() == null ? null : AddressKey.of(address);
        if (where != null) {
            keys.add("phone " + marks.phoneKey() + " " + where);
        }
        return keys;
    }

    private static Marks marks(OrganisationVersion one) {
        String proper = NameRules.proper(one.draft().identity().name(), one.draft().type());
        return new Marks(
                one.draft().identity().code(),
                NameConfusion.key(proper),
                ContactRules.phoneKey(one.draft().seat().phone()));
    }
}
