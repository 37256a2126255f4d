package coop.portal.checklists;

import coop.portal.checklists.model.CheckStanding;
import coop.portal.checklists.model.Checklist;
import org.jspecify.annotations.Nullable;

/** A checklist in front of somebody who reads it. @param standing how they stand to its check, none when nobody owns that */
record OpenChecklist(Checklist one, @Nullable CheckStanding standing) {

    boolean onTeam() {
        return standing == null || standing.answers();
    }
}
