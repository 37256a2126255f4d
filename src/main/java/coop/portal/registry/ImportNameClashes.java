package coop.portal.registry;

import coop.portal.kernel.Remark;
import coop.portal.registry.ImportJudging.Judged;
import coop.portal.registry.model.Identity;
import coop.portal.registry.model.ImportVerdict;
import coop.portal.registry.model.LegalStatus;
import coop.portal.registry.model.OrganisationDraft;
import coop.portal.registry.persistence.SimilarCandidates;
import coop.portal.registry.persistence.SimilarCandidates.Candidate;
import coop.portal.registry.rules.NameClash;
import coop.portal.registry.rules.NameConfusion;
import coop.portal.registry.rules.NameRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Says of the new organisations of a file whose name theirs would be taken for (NĐ92 17), in the province and above in the
 * file: one question for many rows. Old lists are full of such names, so it is said and no more.
 */
@Component
class ImportNameClashes {

    /** Of names that many bear, a few are remembered. */
    private static final int REMEMBERED = 5;

    private final SimilarCandidates candidates;

    ImportNameClashes(SimilarCandidates candidates) {
        this.candidates = candidates;
    }

    /** The names that a run over a file has met, by what they could be confused by. */
    static final class Met {
        private final Map<String, List<Bearer>> byKey = new HashMap<>();
    }

    /** @param row where it stands in the file, none of one that is kept */
    private record Bearer(String name, String proper, boolean group, @Nullable Integer row) {

        static Bearer of(Judged row, OrganisationDraft draft) {
            Identity identity = draft.identity();
            return new Bearer(identity.name(), NameRules.proper(identity.name(), identity.type()),
                    NameClash.amongGroups(identity.type()), row.row().number());
        }

        Optional<NameClash> with(Bearer other) {
            return NameClash.between(proper, group, other.proper, other.group);
        }
    }

    List<Judged> tell(List<Judged> rows, Met met) {
        Map<String, List<Bearer>> kept = kept(rows);
        return rows.stream().map(row -> tell(row, kept, met)).toList();
    }

    private Map<String, List<Bearer>> kept(List<Judged> rows) {
        Set<String> keys = rows.stream()
                .filter(row -> fresh(row) != null)
                .flatMap(row -> keys(Bearer.of(row, fresh(row))).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return candidates.byNameKeys(keys).stream()
                .filter(one -> one.legalStatus() != LegalStatus.TERMINATED)
                .map(ImportNameClashes::bearer)
                .collect(Collectors.groupingBy(one -> NameConfusion.key(one.proper())));
    }

    private static Bearer bearer(Candidate one) {
        return new Bearer(one.name(), one.properName(), NameClash.amongGroups(one.type()), null);
    }

    private static @Nullable OrganisationDraft fresh(Judged row) {
        return row.judgement().verdict() == ImportVerdict.NEW ? row.judgement().draft() : null;
    }

    /** A name that is one letter longer may sound the same. */
    private static List<String> keys(Bearer one) {
        String key = NameConfusion.key(one.proper());
        return key.length() < 2 ? List.of(key) : List.of(key, key.substring(0, key.length() - 1));
    }

    private static Judged tell(Judged row, Map<String, List<Bearer>> kept, Met met) {
        OrganisationDraft draft = fresh(row);
        if (draft == null) {
            return row;
        }
        Bearer own = Bearer.of(row, draft);
        List<String> keys = keys(own);
        Optional<Remark> remark = Stream.of(kept, met.byKey)
                .flatMap(names -> keys.stream().flatMap(key -> names.getOrDefault(key, List.of()).stream()))
                .flatMap(other -> own.with(other).map(clash -> remark(clash, other)).stream())
                .findFirst();
        List<Bearer> same = met.byKey.computeIfAbsent(keys.getFirst(), key -> new ArrayList<>(1));
        if (same.size() < REMEMBERED) {
            same.add(own);
        }
        return remark.map(one -> new Judged(row.row(), row.values(), row.judgement().and(one), row.kept())).orElse(row);
    }

    private static Remark remark(NameClash clash, Bearer other) {
        Remark remark = other.row() == null
                ? Remark.info(clash.rule(), "name", clash.words(), other.name())
                : Remark.info(clash.rule(), "name", "registry.remark.import-name-clash", other.name(), String.valueOf(other.row()));
        return remark.by(clash.article());
    }
}
