package coop.portal.dissolution.rules;

import coop.portal.dissolution.model.CaseFact;
import coop.portal.dissolution.model.CaseGround;
import coop.portal.dissolution.model.CaseRoute;
import coop.portal.dissolution.model.CaseStage;
import coop.portal.dissolution.model.CaseTerm;
import coop.portal.dissolution.model.DeadlineKind;
import coop.portal.dissolution.model.FactKind;
import coop.portal.dissolution.model.LegalRegime;
import coop.portal.kernel.deadline.Pause;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Cases in which all is known that a guard can ask for, and nothing that stands in the way. */
final class Ready {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 5);
    private static final Set<FactKind> IN_THE_WAY =
            EnumSet.of(FactKind.OBJECTION, FactKind.OBJECTION_SETTLED, FactKind.DISPUTE_OPEN, FactKind.DISPUTE_ENDED,
                    FactKind.NO_STATE_ASSETS);

    private Ready() {}

    static CaseFile file(CaseStage stage, CaseRoute route, Set<CaseGround> grounds, boolean held, boolean passed) {
        List<CaseFact> facts = EnumSet.complementOf(EnumSet.copyOf(IN_THE_WAY)).stream().map(kind -> fact(kind, stage)).toList();
        List<CaseTerm> terms = EnumSet.complementOf(EnumSet.of(DeadlineKind.RESULT)).stream()
                .map(kind -> new CaseTerm(kind, DAY.minusDays(20), 3, "điều", passed ? DAY.minusDays(1) : DAY, null))
                .toList();
        return new CaseFile(
                false, LegalRegime.LHTX_2023, stage, route, grounds, facts, terms,
                new CaseFile.Hands(Set.of(Course.OFFICER), Set.of(Course.OFFICER)),
                held ? List.of(new Pause(DAY.minusDays(2), null)) : List.of());
    }

    static CaseFile old(CaseStage stage) {
        CaseFile file = file(stage, CaseRoute.VOLUNTARY, Set.of(), false, true);
        return new CaseFile(false, LegalRegime.LHTX_2012, stage, null, Set.of(), file.facts(), List.of(), file.hands(), List.of());
    }

    /** Somebody who may everything and had no hand in it. */
    static CaseFacts facts(CaseFile file) {
        return new CaseFacts(Course.ALL, Set.of(Course.LEADER), file, CaseFacts.Typed.PROMISED, DAY);
    }

    private static CaseFact fact(FactKind kind, CaseStage stage) {
        return new CaseFact(kind.ordinal(), kind, DAY.minusDays(3), "1/VB", "", stage, "Người", DAY.atStartOfDay());
    }
}
