package coop.portal.fieldwork;

import coop.portal.inspections.SettlingLines;
import coop.portal.inspections.model.ItemOutcome;
import org.springframework.stereotype.Component;

/** Tells the plan how the visit of one of its lines ended. */
@Component
class EndingLines {

    private final SettlingLines settling;

    EndingLines(SettlingLines settling) {
        this.settling = settling;
    }

    void done(OpenFieldwork open) {
        var item = open.work().place().item();
        if (item != null) {
            settling.settle(item, ItemOutcome.DONE, null);
        }
    }

    void given(OpenFieldwork open, String reason) {
        var item = open.work().place().item();
        if (item != null) {
            settling.settle(item, ItemOutcome.CANCELLED, reason.strip());
        }
    }
}
