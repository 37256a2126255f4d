package coop.portal.fieldwork.ui;

import coop.portal.followup.RaisingViolations;
import coop.portal.followup.Recommending;
import coop.portal.followup.model.Recommendation;
import coop.portal.followup.model.Violation;
import coop.portal.uikit.ReasonDialog;
import org.springframework.stereotype.Component;

/** Asks why, and takes back what the team has found or recommended, as long as nobody else knows of it. */
@Component
class TakingBack {

    private static final String KEY = "fieldwork.TakingBack.";

    private final RaisingViolations raising;
    private final Recommending recommending;

    TakingBack(RaisingViolations raising, Recommending recommending) {
        this.raising = raising;
        this.recommending = recommending;
    }

    FoundPanel.Taking then(Runnable taken) {
        return new FoundPanel.Taking() {
            @Override
            public void back(Violation violation) {
                ReasonDialog.ask(KEY + "violation", why -> {
                    raising.withdraw(violation.id(), violation.version(), why);
                    taken.run();
                });
            }

            @Override
            public void back(Recommendation recommendation) {
                ReasonDialog.ask(KEY + "recommendation", why -> {
                    recommending.withdraw(recommendation.id(), recommendation.version(), why);
                    taken.run();
                });
            }
        };
    }
}
