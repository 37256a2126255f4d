package coop.portal.audit.ui;

import coop.portal.audit.model.ActorStamp;
import coop.portal.uikit.Messages;
import org.jspecify.annotations.Nullable;

/** What the trail keeps as keys, in words. What no longer has a text is shown as it was written. */
final class Words {

    private Words() {}

    static String of(@Nullable String keyOrText) {
        if (keyOrText == null) {
            return "";
        }
        return Messages.has(keyOrText) ? Messages.text(keyOrText) : keyOrText;
    }

    static String subjectType(String type) {
        return of("audit.subject." + type).replaceFirst("^audit\\.subject\\.", "");
    }

    static String scope(ActorStamp actor) {
        return switch (actor.scope()) {
            case ActorStamp.SEES_ALL -> Messages.text("audit.scope.all");
            case ActorStamp.SEES_NOTHING -> Messages.text("audit.scope.none");
            default -> Messages.text("audit.scope.within", (Object[]) actor.scope().split("/"));
        };
    }
}
