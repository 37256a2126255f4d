package coop.portal.checklists;

import coop.portal.access.Actor;
import coop.portal.access.Actors;
import coop.portal.checklists.model.CheckStanding;
import coop.portal.checklists.model.Checklist;
import coop.portal.checklists.model.ChecklistActed;
import coop.portal.checklists.model.ChecklistAction;
import coop.portal.checklists.model.ChecklistId;
import coop.portal.checklists.model.ChecklistPermissions;
import coop.portal.checklists.model.ChecklistState;
import coop.portal.checklists.persistence.Checklists;
import coop.portal.checklists.rules.ChecklistFacts;
import coop.portal.checklists.rules.ChecklistLifecycle;
import coop.portal.kernel.Change;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.PortalClock;
import coop.portal.kernel.Verdict;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What every act on a checklist needs: the checklist in scope, the verdict of the law, who acts and when, and the trail. */
@Component
class ChecklistDesk {

    private final Checklists checklists;
    private final ObjectProvider<ChecklistOwner> owners;
    private final Actors actors;
    private final PortalClock clock;
    private final ApplicationEventPublisher events;

    ChecklistDesk(
            Checklists checklists,
            ObjectProvider<ChecklistOwner> owners,
            Actors actors,
            PortalClock clock,
            ApplicationEventPublisher events) {
        this.checklists = checklists;
        this.owners = owners;
        this.actors = actors;
        this.clock = clock;
        this.events = events;
    }

    /** @throws NotFoundException when there is none in scope, or whoever acts does not read it yet (LTT 6.4) */
    OpenChecklist open(ChecklistId id) {
        Checklist one = checklists.find(id).orElseThrow(() -> new NotFoundException("checklist " + id.text()));
        CheckStanding standing = owners.stream()
                .map(owner -> owner.standing(one.subject()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
        if (standing != null && !standing.reads()) {
            throw new NotFoundException("checklist " + id.text());
        }
        return new OpenChecklist(one, standing);
    }

    Verdict<ChecklistState> decide(OpenChecklist open, ChecklistAction action, @Nullable String reason) {
        return ChecklistLifecycle.TABLE.decide(open.one().state(), action, new ChecklistFacts(
                actor().may(ChecklistPermissions.SHEET_ANSWER), open.onTeam(), reason != null && !reason.isBlank()));
    }

    Actor actor() {
        return actors.current();
    }

    LocalDate today() {
        return clock.today();
    }

    LocalDateTime now() {
        return clock.now();
    }

    void tell(Checklist one, String action, List<Change> changes, @Nullable String reason) {
        publish(new ChecklistActed(one.id(), one.name(), "checklists.action." + action, changes, reason));
    }

    void publish(Object event) {
        events.publishEvent(event);
    }
}
