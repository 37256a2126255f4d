package coop.portal.followup;

import coop.portal.followup.model.FollowUpPermissions;
import coop.portal.followup.model.Recommendation;
import coop.portal.followup.model.RecommendationAction;
import coop.portal.followup.model.RecommendationId;
import coop.portal.followup.model.RecommendationSheet;
import coop.portal.followup.model.RecommendationStage;
import coop.portal.followup.model.Violation;
import coop.portal.followup.persistence.RecommendationRecords;
import coop.portal.followup.persistence.Referrals;
import coop.portal.followup.persistence.Violations;
import coop.portal.followup.rules.RecommendationFacts;
import coop.portal.followup.rules.RecommendationLifecycle;
import coop.portal.kernel.Refusal;
import coop.portal.kernel.Verdict;
import coop.portal.territory.Territory;
import coop.portal.territory.model.Unit;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Puts together the page of a recommendation: because of what, until when, and what the person who looks may do about it. */
@Component
class RecommendationSheets {

    private final RecommendationDesk desk;
    private final RecommendationRecords records;
    private final Violations violations;
    private final Referrals referrals;
    private final FollowUpLaw law;
    private final Territory territory;
    private final Office office;

    RecommendationSheets(
            RecommendationDesk desk,
            RecommendationRecords records,
            Violations violations,
            Referrals referrals,
            FollowUpLaw law,
            Territory territory,
            Office office) {
        this.desk = desk;
        this.records = records;
        this.violations = violations;
        this.referrals = referrals;
        this.law = law;
        this.territory = territory;
        this.office = office;
    }

    RecommendationSheet sheet(RecommendationId id) {
        Recommendation one = desk.find(id);
        Violation because = one.draft().violation() == null
                ? null
                : violations.find(one.draft().violation(), office.agency()).orElse(null);
        boolean evidence = office.actor().is(one.agency()) || office.actor().may(FollowUpPermissions.EVIDENCE_READ);
        RecommendationFacts facts = desk.facts(one);
        Set<RecommendationAction> open = EnumSet.noneOf(RecommendationAction.class);
        Map<RecommendationAction, List<Refusal>> refused = new EnumMap<>(RecommendationAction.class);
        for (RecommendationAction action : RecommendationLifecycle.TABLE.knownFrom(one.stage())) {
            if (office.actor().may(action.permission())) {
                switch (RecommendationLifecycle.TABLE.decide(one.stage(), action, facts)) {
                    case Verdict.Allowed<RecommendationStage> _ -> open.add(action);
                    case Verdict.Refused<RecommendationStage>(List<Refusal> reasons) -> refused.put(action, reasons);
                }
            }
        }
        return new RecommendationSheet(
                one, territory.find(one.of().commune()).map(Unit::name).orElse(""),
                office.urgency(one),
                because == null || evidence ? because : because.withoutEvidence(), evidence, records.granted(id),
                law.terms(one.paper()), referrals.of(one), open, refused);
    }
}
