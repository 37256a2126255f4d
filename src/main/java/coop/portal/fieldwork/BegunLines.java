package coop.portal.fieldwork;

import coop.portal.fieldwork.persistence.FieldworkGates;
import coop.portal.inspections.LinesUnderWay;
import coop.portal.inspections.model.ItemId;
import org.springframework.stereotype.Component;

/** Tells the plan which of its lines have a fieldwork that is not at its end: that is cancelled or stopped first. */
@Component
class BegunLines implements LinesUnderWay {

    private final FieldworkGates gates;

    BegunLines(FieldworkGates gates) {
        this.gates = gates;
    }

    @Override
    public boolean underWay(ItemId line) {
        return gates.underWay(line);
    }
}
