package coop.portal.fieldwork;

import coop.portal.fieldwork.model.FieldworkAction;
import coop.portal.fieldwork.model.FieldworkEvent;
import coop.portal.fieldwork.model.FieldworkId;
import coop.portal.fieldwork.model.FieldworkInput;
import coop.portal.followup.OccasionOwner;
import coop.portal.kernel.Subject;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says who may know of what a fieldwork has found, and that its team says it while it may; who decides meanwhile looks again. */
@Component
class FieldworkOccasions implements OccasionOwner {

    private final FieldworkStandings standings;
    private final FieldworkDesk desk;

    FieldworkOccasions(FieldworkStandings standings, FieldworkDesk desk) {
        this.standings = standings;
        this.desk = desk;
    }

    @Override
    public Optional<Boolean> reads(Subject occasion) {
        return occasion.type().equals(FieldworkEvent.TYPE)
                ? standings.of(FieldworkId.parse(occasion.id())).map(FieldworkStandings.Standing::reads)
                : Optional.empty();
    }

    @Override
    public void writing(Subject occasion) {
        if (occasion.type().equals(FieldworkEvent.TYPE)) {
            desk.step(desk.take(FieldworkId.parse(occasion.id())), FieldworkAction.RECORD_VIOLATIONS, FieldworkInput.NONE);
        }
    }
}
