package coop.portal.fieldwork;

import coop.portal.checklists.RunningChecklists;
import coop.portal.checklists.model.ChecklistNow;
import coop.portal.checklists.model.ChecklistState;
import coop.portal.fieldwork.model.FieldworkId;
import coop.portal.fieldwork.persistence.Fieldwork;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The checklist of a fieldwork is begun, locked and opened again with the steps of the fieldwork. */
@Component
class OnSiteChecklists {

    private final RunningChecklists running;

    OnSiteChecklists(RunningChecklists running) {
        this.running = running;
    }

    Optional<ChecklistNow> of(FieldworkId id) {
        return running.of(FieldworkChecklists.subject(id));
    }

    /** With the version of the questions that holds today for the kind of organisation. */
    void begin(OpenFieldwork open) {
        Fieldwork work = open.work();
        running.begin(work.organisation(), work.agency(), FieldworkChecklists.subject(work.id()), open.today());
    }

    /** Nothing is answered once the work on site is over. */
    void freeze(OpenFieldwork open) {
        of(open.work().id())
                .filter(one -> one.state() != ChecklistState.FROZEN)
                .ifPresent(one -> running.freeze(one.id()));
    }

    void reopen(OpenFieldwork open, String reason) {
        of(open.work().id())
                .filter(one -> one.state() == ChecklistState.FROZEN)
                .ifPresent(one -> running.reopen(one.id(), reason));
    }
}
