package coop.portal.dissolution.rules;

import coop.portal.dissolution.model.CaseFact;
import coop.portal.dissolution.model.CaseGround;
import coop.portal.dissolution.model.CaseRoute;
import coop.portal.dissolution.model.CaseStage;
import coop.portal.dissolution.model.CaseTerm;
import coop.portal.dissolution.model.DeadlineKind;
import coop.portal.dissolution.model.FactKind;
import coop.portal.dissolution.model.LegalRegime;
import coop.portal.kernel.UserId;
import coop.portal.kernel.deadline.Pause;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All of a case that the law looks at. It never changes: a step makes another.
 *
 * @param group it is about a group, which has articles of its own (NĐ92 63–64)
 * @param heldDays when it was on hold; the last has no end while it is
 */
public record CaseFile(
        boolean group,
        LegalRegime regime,
        CaseStage stage,
        @Nullable CaseRoute route,
        Set<CaseGround> grounds,
        List<CaseFact> facts,
        List<CaseTerm> terms,
        Hands hands,
        List<Pause> heldDays) {

    /** Who proposed the route last, and who wrote the minutes of verification. */
    public record Hands(Set<UserId> proposers, Set<UserId> verifiers) {

        public static final Hands NONE = new Hands(Set.of(), Set.of());

        public Hands {
            proposers = Set.copyOf(proposers);
            verifiers = Set.copyOf(verifiers);
        }
    }

    public CaseFile {
        grounds = Set.copyOf(grounds);
        facts = List.copyOf(facts);
        terms = List.copyOf(terms);
        heldDays = List.copyOf(heldDays);
    }

    public boolean held() {
        return heldDays.stream().anyMatch(pause -> pause.to() == null);
    }

    public boolean knows(FactKind kind) {
        return count(kind) > 0;
    }

    /** It is known and nothing known settles it. */
    public boolean unsettled(FactKind kind, FactKind settledBy) {
        return count(kind) > count(settledBy);
    }

    /** The latest of its kind. */
    public Optional<CaseFact> fact(FactKind kind) {
        return facts.stream().filter(fact -> fact.kind() == kind).reduce((first, second) -> second);
    }

    public Optional<CaseTerm> term(DeadlineKind kind) {
        return terms.stream().filter(term -> term.kind() == kind).findFirst();
    }

    boolean on(CaseGround ground) {
        return grounds.contains(ground);
    }

    private long count(FactKind kind) {
        return facts.stream().filter(fact -> fact.kind() == kind).count();
    }

    CaseFile at(CaseStage next) {
        return new CaseFile(group, regime, next, route, grounds, facts, terms, hands, heldDays);
    }

    CaseFile by(@Nullable CaseRoute way, Set<CaseGround> itsGrounds) {
        return new CaseFile(group, regime, stage, way, itsGrounds, facts, terms, hands, heldDays);
    }

    CaseFile knowing(List<CaseFact> known) {
        return new CaseFile(group, regime, stage, route, grounds, known, terms, hands, heldDays);
    }

    CaseFile running(List<CaseTerm> running) {
        return new CaseFile(group, regime, stage, route, grounds, facts, running, hands, heldDays);
    }

    CaseFile of(Hands whose) {
        return new CaseFile(group, regime, stage, route, grounds, facts, terms, whose, heldDays);
    }

    CaseFile held(List<Pause> days) {
        return new CaseFile(group, regime, stage, route, grounds, facts, terms, hands, days);
    }
}
