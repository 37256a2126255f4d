package coop.portal.evaluation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import coop.portal.evaluation.EvaluationQueries;
import coop.portal.evaluation.ReviewingEvaluations;
import coop.portal.evaluation.ScoringEvaluations;
import coop.portal.evaluation.model.EvaluationActed;
import coop.portal.evaluation.model.EvaluationAction;
import coop.portal.evaluation.model.EvaluationId;
import coop.portal.evaluation.model.EvaluationPermissions;
import coop.portal.evaluation.model.EvaluationSheet;
import coop.portal.evaluation.model.StoredEvaluation;
import coop.portal.kernel.Subject;
import coop.portal.kernel.Timeline;
import coop.portal.uikit.Attempt;
import coop.portal.uikit.Formats;
import coop.portal.uikit.Messages;
import coop.portal.uikit.ReasonDialog;
import coop.portal.uikit.sheet.NextSteps;
import coop.portal.uikit.sheet.SheetPage;
import coop.portal.uikit.sheet.StageBadge;
import coop.portal.uikit.sheet.TimelinePanel;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;

/** One evaluation: points criterion by criterion, the rank that follows and why, and what can be done next. */
@Route(EvaluationNavigation.EVALUATION + "/:id/:tab?")
@RolesAllowed(EvaluationPermissions.EVALUATION_READ)
class EvaluationView extends SheetPage {

    static final String PAGE = "evaluation.EvaluationView";

    private final EvaluationQueries queries;
    private final ScoringEvaluations scoring;
    private final ReviewingEvaluations reviewing;
    private final Timeline timeline;

    EvaluationView(
            EvaluationQueries queries, ScoringEvaluations scoring, ReviewingEvaluations reviewing, Timeline timeline) {
        super(PAGE);
        this.queries = queries;
        this.scoring = scoring;
        this.reviewing = reviewing;
        this.timeline = timeline;
    }

    @Override
    protected void build(String id) {
        EvaluationSheet sheet = queries.sheet(EvaluationId.parse(id));
        StoredEvaluation one = sheet.evaluation();
        header(one.of().name(), Integer.toString(one.year()),
                StageBadge.of(one.state(), EvaluationLooks.of(one.state())));
        keyFacts().fact("rank", RankWords.rank(sheet.result()))
                .fact("total", Formats.number(sheet.result().total()))
                .fact("scheme", Messages.text(PAGE + ".scheme-version", sheet.scheme().kind(), sheet.scheme().version()))
                .fact("commune", sheet.communeName());
        steps(sheet);
        Paragraph why = new Paragraph(RankWords.why(sheet));
        why.addClassNames("panel");
        notice(why);
        if (one.returnReason() != null) {
            Paragraph returned = new Paragraph(Messages.text(PAGE + ".returned", one.returnReason()));
            returned.addClassNames("panel", "tone-attention");
            notice(returned);
        }
        tab("points", () -> new PointsPanel(sheet));
        tab("history", () -> new TimelinePanel(
                timeline, new Subject(EvaluationActed.SUBJECT, one.id().text(), one.of().name())));
        rail("dues", dues(sheet));
    }

    private static UnorderedList dues(EvaluationSheet sheet) {
        UnorderedList list = new UnorderedList();
        sheet.dues().forEach(due -> list.add(new ListItem(Messages.text(PAGE + ".due", Messages.text(due.label()),
                due.day() == null ? Messages.text("law.notConfigured") : Formats.date(due.day()),
                due.article() == null ? "" : due.article()))));
        return list;
    }

    private void steps(EvaluationSheet sheet) {
        NextSteps bar = nextSteps();
        StoredEvaluation one = sheet.evaluation();
        Set<EvaluationAction> open = sheet.open();
        if (open.contains(EvaluationAction.SUBMIT)) {
            bar.main("evaluation.EvaluationAction.SUBMIT", () -> done(() -> scoring.submit(one.id(), one.version())));
            bar.other("evaluation.EvaluationAction.SCORE",
                    () -> UI.getCurrent().navigate(EvaluationNavigation.toScore(one.id())));
        } else if (open.contains(EvaluationAction.SCORE)) {
            bar.mainLink("evaluation.EvaluationAction.SCORE", EvaluationNavigation.toScore(one.id()));
        } else if (open.contains(EvaluationAction.REVIEW)) {
            bar.mainLink("evaluation.EvaluationAction.REVIEW", EvaluationNavigation.toReview(one.id()));
        } else if (sheet.refused().containsKey(EvaluationAction.REVIEW)) {
            bar.mainRefused("evaluation.EvaluationAction.REVIEW", sheet.refused().get(EvaluationAction.REVIEW));
        } else {
            bar.say(Messages.text(PAGE + ".waits." + one.state()));
        }
        if (open.contains(EvaluationAction.RETURN)) {
            bar.other("evaluation.EvaluationAction.RETURN", () -> ReasonDialog.ask("evaluation.EvaluationAction.RETURN",
                    reason -> {
                        reviewing.sendBack(one.id(), one.version(), reason);
                        rebuild();
                    }));
        }
        if (open.contains(EvaluationAction.SANCTION)) {
            bar.other("evaluation.EvaluationAction.SANCTION", () -> SanctionDialog.ask(one, reviewing, this::rebuild));
        }
    }

    private void done(Runnable act) {
        if (Attempt.to(act)) {
            rebuild();
        }
    }

    @Override
    public List<Crumb> above() {
        return List.of(new Crumb(Messages.text("evaluation.menu.evaluations"), EvaluationNavigation.EVALUATIONS));
    }
}
