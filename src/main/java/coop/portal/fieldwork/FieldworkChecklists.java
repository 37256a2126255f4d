package coop.portal.fieldwork;

import coop.portal.checklists.ChecklistOwner;
import coop.portal.checklists.model.CheckStanding;
import coop.portal.fieldwork.model.FieldworkId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says whose checklist it is: the team of the fieldwork answers it, and until the result is out nobody reads it but those who decide. */
@Component
class FieldworkChecklists implements ChecklistOwner {

    private static final String PREFIX = "fieldwork:";

    private final FieldworkStandings standings;

    FieldworkChecklists(FieldworkStandings standings) {
        this.standings = standings;
    }

    /** What a checklist of this module is known by. */
    static String subject(FieldworkId id) {
        return PREFIX + id.text();
    }

    @Override
    public Optional<CheckStanding> standing(String subject) {
        return subject.startsWith(PREFIX)
                ? standings.of(FieldworkId.parse(subject.substring(PREFIX.length())))
                        .map(one -> new CheckStanding(one.subject(), one.reads(), one.onTeam()))
                : Optional.empty();
    }
}
