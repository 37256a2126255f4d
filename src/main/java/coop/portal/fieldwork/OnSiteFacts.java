package coop.portal.fieldwork;

import coop.portal.checklists.model.ChecklistNow;
import coop.portal.checklists.model.Failure;
import coop.portal.fieldwork.model.FieldworkEvent;
import coop.portal.fieldwork.model.FieldworkId;
import coop.portal.fieldwork.rules.FieldworkFacts.ChecklistStand;
import coop.portal.fieldwork.rules.FieldworkFacts.OnSite;
import coop.portal.followup.FoundOnOccasions;
import coop.portal.followup.model.Progress;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Asks the modules that keep what comes of the work on site: the one reader for what is offered, guarded and waited for. */
@Component
class OnSiteFacts {

    private final OnSiteChecklists checklists;
    private final FoundOnOccasions found;

    OnSiteFacts(OnSiteChecklists checklists, FoundOnOccasions found) {
        this.checklists = checklists;
        this.found = found;
    }

    OnSite of(FieldworkId id) {
        return of(Set.of(id), Set.of(id)).getOrDefault(id, OnSite.NOTHING);
    }

    /** @param withChecklist those of which the checklist matters, too: each is read by itself */
    Map<FieldworkId, OnSite> of(Collection<FieldworkId> ids, Collection<FieldworkId> withChecklist) {
        Map<String, Progress> progress =
                found.progress(FieldworkEvent.TYPE, ids.stream().map(FieldworkId::text).toList());
        Map<FieldworkId, OnSite> facts = new HashMap<>();
        for (FieldworkId id : ids) {
            Optional<ChecklistNow> checklist = withChecklist.contains(id) ? checklists.of(id) : Optional.empty();
            facts.put(id, facts(checklist, progress.getOrDefault(id.text(), Progress.NOTHING)));
        }
        return facts;
    }

    private static OnSite facts(Optional<ChecklistNow> checklist, Progress progress) {
        ChecklistStand stand = checklist
                .map(now -> now.progress().complete() ? ChecklistStand.COMPLETE : ChecklistStand.INCOMPLETE)
                .orElse(ChecklistStand.NONE);
        boolean raised = checklist.stream()
                .flatMap(now -> now.failures().stream())
                .filter(Failure::failed)
                .allMatch(failure -> progress.checks().contains(failure.item()));
        return new OnSite(stand, raised, progress.everyViolationHasAnArticle(), progress.open());
    }
}
