package coop.portal.followup.rules;

import static coop.portal.followup.model.RecommendationAction.*;
import static coop.portal.followup.model.RecommendationStage.*;

import coop.portal.followup.model.RecommendationAction;
import coop.portal.followup.model.RecommendationStage;
import coop.portal.kernel.Lifecycle;
import java.util.List;

/** The table of domain 4.4: which step of a recommendation follows which, and who may take it (NĐ217 art. 16; LTT art. 55). */
public final class RecommendationLifecycle {

    private static final String KEY = "followup.refusal.";
    public static final Lifecycle<RecommendationStage, RecommendationAction, RecommendationFacts> TABLE = table();

    private RecommendationLifecycle() {}

    private static Lifecycle<RecommendationStage, RecommendationAction, RecommendationFacts> table() {
        var table = Lifecycle.<RecommendationStage, RecommendationAction, RecommendationFacts>of(RecommendationAction.class);
        for (RecommendationStage stage : List.of(OPEN, IN_PROGRESS, EXTENDED)) {
            known(table, stage, REPORT, REPORTED).when(RecommendationFacts::mayReport, KEY + "not-the-owner");
            known(table, stage, PROPOSE_EXTENSION, stage)
                    .when(RecommendationFacts::mayReport, KEY + "not-the-owner")
                    .when(RecommendationFacts::notAsked, KEY + "already-asked");
            decided(table, stage, APPROVE_EXTENSION, EXTENDED);
            decided(table, stage, REJECT_EXTENSION, stage);
        }
        for (RecommendationStage stage : List.of(OPEN, IN_PROGRESS, EXTENDED, REPORTED)) {
            known(table, stage, CANCEL, CANCELLED).when(RecommendationFacts::ofAgency, KEY + "not-your-agency");
        }
        known(table, OPEN, BEGIN, IN_PROGRESS).when(RecommendationFacts::mayReport, KEY + "not-the-owner");
        known(table, REPORTED, VERIFY, VERIFIED)
                .when(RecommendationFacts::ofAgency, KEY + "not-your-agency")
                .when(RecommendationFacts::verifiedByAnother, KEY + "own-report");
        known(table, REPORTED, SEND_BACK, IN_PROGRESS).when(RecommendationFacts::ofAgency, KEY + "not-your-agency");
        known(table, VERIFIED, CLOSE, CLOSED).when(RecommendationFacts::ofAgency, KEY + "not-your-agency");
        return table.from(OPEN).on(WITHDRAW).to(CANCELLED)
                .when(RecommendationFacts::notPublished, KEY + "published-already")
                .when(RecommendationFacts::ofAgency, KEY + "not-your-agency")
                .build();
    }

    private static Lifecycle.Builder<RecommendationStage, RecommendationAction, RecommendationFacts>.Line known(
            Lifecycle.Builder<RecommendationStage, RecommendationAction, RecommendationFacts> table,
            RecommendationStage from,
            RecommendationAction action,
            RecommendationStage to) {
        return table.from(from).on(action).to(to).when(RecommendationFacts::published, KEY + "not-published");
    }

    private static void decided(
            Lifecycle.Builder<RecommendationStage, RecommendationAction, RecommendationFacts> table,
            RecommendationStage from,
            RecommendationAction action,
            RecommendationStage to) {
        known(table, from, action, to)
                .when(RecommendationFacts::ofAgency, KEY + "not-your-agency")
                .when(RecommendationFacts::asked, KEY + "not-asked")
                .when(RecommendationFacts::decidedByAnother, KEY + "own-asking");
    }
}
