package coop.portal.dissolution;

import coop.portal.dissolution.model.CaseRoute;
import coop.portal.dissolution.model.CaseSheet;
import coop.portal.dissolution.model.CaseTerm;
import coop.portal.dissolution.model.RunningTerm;
import coop.portal.dissolution.persistence.DissolutionCase;
import coop.portal.dissolution.rules.CaseCourse;
import coop.portal.dissolution.rules.CaseFile;
import coop.portal.dissolution.rules.CaseLifecycle;
import coop.portal.dissolution.rules.CaseTerms;
import coop.portal.dissolution.rules.CaseTurn;
import coop.portal.dissolution.rules.FactRules;
import coop.portal.dissolution.rules.RouteRules;
import coop.portal.kernel.deadline.Term;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of a case, with what the person may do next, and why each term ends when it does. */
@Component
class CaseSheets {

    private final CaseDesk.Surroundings around;

    CaseSheets(CaseDesk.Surroundings around) {
        this.around = around;
    }

    CaseSheet of(CaseDesk.Open open) {
        DissolutionCase one = open.one();
        CaseFile file = open.file();
        LocalDate today = around.clock().today();
        return new CaseSheet(
                one.row(), one.version(), one.organisation(), one.organisationCode(), file.group(), file.regime(), one.evidence(),
                one.closedOn(), file.facts(), file.terms().stream().map(term -> counted(term, file)).toList(),
                CaseLifecycle.steps(CaseCourse.promised(file, around.who(), today)), FactRules.recordable(file),
                file.facts().stream().filter(fact -> FactRules.withdrawable(fact, file)).toList(),
                Arrays.stream(CaseRoute.values()).filter(route -> RouteRules.open(route, file.group())).toList(),
                explainUntil(today), CaseTurn.of(file.stage(), file.route(), file.grounds()).orElse(null));
    }

    private RunningTerm counted(CaseTerm term, CaseFile file) {
        Term length = CaseTerms.stored(term.kind(), term.length(), term.article());
        return new RunningTerm(term, length.from(
                term.started(), around.days().calendar(), term.kind().legal() ? List.of() : file.heldDays()));
    }

    private @Nullable LocalDate explainUntil(LocalDate today) {
        return around.law().on(today).apply(CaseTerms.EXPLANATION)
                .map(days -> around.days().calendar().after(today, days.asInt()))
                .orElse(null);
    }
}
