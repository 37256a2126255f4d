package coop.portal.evaluation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import coop.portal.access.Can;
import coop.portal.evaluation.EvaluationQueries;
import coop.portal.evaluation.ScoringEvaluations;
import coop.portal.evaluation.model.EvaluationPermissions;
import coop.portal.evaluation.model.StoredEvaluation;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.PortalClock;
import coop.portal.registry.OrganisationQueries;
import coop.portal.registry.model.OrganisationRef;
import coop.portal.uikit.Attempt;
import coop.portal.uikit.Empty;
import coop.portal.uikit.Messages;
import coop.portal.uikit.sheet.NextSteps;
import coop.portal.uikit.sheet.SheetPage;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The evaluations of one organisation through the years, and where a year is begun. */
@Route(EvaluationNavigation.ORGANISATION + "/:id")
@RolesAllowed(EvaluationPermissions.EVALUATION_READ)
class OrganisationEvaluationsView extends SheetPage {

    private static final String PAGE = "evaluation.OrganisationEvaluationsView";

    private final EvaluationQueries queries;
    private final ScoringEvaluations scoring;
    private final OrganisationQueries organisations;
    private final PortalClock clock;
    private final Can can;

    OrganisationEvaluationsView(
            EvaluationQueries queries,
            ScoringEvaluations scoring,
            OrganisationQueries organisations,
            PortalClock clock,
            Can can) {
        super(PAGE);
        this.queries = queries;
        this.scoring = scoring;
        this.organisations = organisations;
        this.clock = clock;
        this.can = can;
    }

    @Override
    protected void build(String id) {
        OrganisationRef organisation = organisations.ref(OrganisationId.parse(id))
                .orElseThrow(() -> new NotFoundException("organisation " + id));
        header(organisation.name(), organisation.code());
        keyFacts().fact("sector", organisation.sector()).fact("commune", organisation.communeName());
        List<StoredEvaluation> years = queries.of(organisation.id());
        int last = clock.today().getYear() - 1;
        if (can.perform(EvaluationPermissions.SELF_SCORE)) {
            NextSteps bar = nextSteps();
            for (int year : List.of(last, last + 1)) {
                if (years.stream().noneMatch(one -> one.year() == year)) {
                    bar.main(PAGE + (year == last ? ".begin-last" : ".begin-this"), () -> Attempt.to(() ->
                            UI.getCurrent().navigate(EvaluationNavigation.toScore(scoring.begin(organisation.id(), year)))));
                }
            }
        }
        if (years.isEmpty()) {
            content(new Empty(Messages.text(PAGE + ".empty")));
            return;
        }
        UnorderedList list = new UnorderedList();
        years.forEach(one -> list.add(new ListItem(new Anchor(EvaluationNavigation.toEvaluation(one.id()),
                Messages.text(PAGE + ".line", Integer.toString(one.year()), one.state(),
                        RankWords.rank(queries.sheet(one.id()).result()))))));
        content(list);
    }

    @Override
    public List<Crumb> above() {
        return List.of(new Crumb(Messages.text("evaluation.menu.evaluations"), EvaluationNavigation.EVALUATIONS));
    }
}
