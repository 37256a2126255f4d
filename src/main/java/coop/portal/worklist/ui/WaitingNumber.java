package coop.portal.worklist.ui;

import coop.portal.uikit.WaitingCount;
import coop.portal.worklist.WaitingForMe;
import org.springframework.stereotype.Component;

/** The number in the bar is that of the home page. */
@Component
class WaitingNumber implements WaitingCount {

    private final WaitingForMe waiting;

    WaitingNumber(WaitingForMe waiting) {
        this.waiting = waiting;
    }

    @Override
    public int waiting() {
        return waiting.count();
    }

    @Override
    public String path() {
        return "";
    }
}
