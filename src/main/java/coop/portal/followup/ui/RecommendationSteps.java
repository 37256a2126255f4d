package coop.portal.followup.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import coop.portal.followup.DecidingRecommendations;
import coop.portal.followup.FollowingUp;
import coop.portal.followup.Recommending;
import coop.portal.followup.model.Extension;
import coop.portal.followup.model.Recommendation;
import coop.portal.followup.model.RecommendationAction;
import coop.portal.followup.model.RecommendationId;
import coop.portal.kernel.RefusedException;
import coop.portal.uikit.Ask;
import coop.portal.uikit.Attempt;
import coop.portal.uikit.DateFields;
import coop.portal.uikit.Formats;
import coop.portal.uikit.Messages;
import coop.portal.uikit.ReasonDialog;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks what a step of a recommendation needs, and takes it. */
@Component
class RecommendationSteps {

    private static final String ACTION = "followup.RecommendationAction.";
    private static final int LONGEST = 2_000;

    private final FollowingUp following;
    private final DecidingRecommendations deciding;
    private final Recommending recommending;

    RecommendationSteps(FollowingUp following, DecidingRecommendations deciding, Recommending recommending) {
        this.following = following;
        this.deciding = deciding;
        this.recommending = recommending;
    }

    /** @param taken what is done when the step was taken */
    void ask(Recommendation one, RecommendationAction action, Runnable taken) {
        RecommendationId id = one.id();
        int version = one.version();
        String key = ACTION + action;
        switch (action) {
            case BEGIN -> now(() -> following.begin(id, version), taken);
            case REPORT -> ReasonDialog.ask(key, done -> after(() -> following.report(id, version, done), taken));
            case VERIFY -> ReasonDialog.ask(key, seen -> after(() -> following.verify(id, version, seen), taken));
            case SEND_BACK -> ReasonDialog.ask(key, why -> after(() -> following.sendBack(id, version, why), taken));
            case PROPOSE_EXTENSION -> extension(key, one, taken);
            case APPROVE_EXTENSION ->
                ReasonDialog.confirm(key, () -> after(() -> deciding.grantExtension(id, version), taken), asked(one.asked()));
            case REJECT_EXTENSION -> ReasonDialog.ask(key, why -> after(() -> deciding.refuseExtension(id, version, why), taken));
            case CLOSE -> ReasonDialog.confirm(key, () -> after(() -> deciding.close(id, version), taken));
            case CANCEL -> ReasonDialog.ask(key, why -> after(() -> deciding.cancel(id, version, why), taken));
            case WITHDRAW -> ReasonDialog.ask(key, why -> after(() -> recommending.withdraw(id, version, why), taken));
        }
    }

    private static Object[] asked(@Nullable Extension extension) {
        return extension == null
                ? new Object[] {"", "", ""}
                : new Object[] {extension.asked().byName(), Formats.date(extension.due()), extension.asked().text()};
    }

    private void extension(String key, Recommendation one, Runnable taken) {
        DatePicker later = DateFields.day(Messages.text(key + ".later"));
        later.setRequiredIndicatorVisible(true);
        TextArea reason = new TextArea(Messages.text(key + ".reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(LONGEST);
        reason.setMinRows(3);
        Ask.ask(key, () -> {
            following.askForExtension(one.id(), one.version(), day(later.getValue()), reason.getValue());
            taken.run();
        }, later, reason);
    }

    private static LocalDate day(@Nullable LocalDate typed) {
        if (typed == null) {
            throw new RefusedException("followup.refusal.day-missing");
        }
        return typed;
    }

    private static void after(Runnable act, Runnable taken) {
        act.run();
        taken.run();
    }

    private static void now(Runnable act, Runnable taken) {
        if (Attempt.to(act)) {
            taken.run();
        }
    }
}
