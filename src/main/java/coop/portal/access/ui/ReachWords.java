package coop.portal.access.ui;

import coop.portal.access.model.AssignmentDraft;
import coop.portal.access.model.ScopeKind;
import coop.portal.uikit.Messages;
import java.util.stream.Collectors;

/** How far an assignment reaches, in words. */
final class ReachWords {

    private ReachWords() {}

    static String of(AssignmentDraft draft) {
        String kind = Messages.label(draft.scope());
        if (draft.scope() == ScopeKind.SECTORS) {
            return kind + ": " + draft.sectors().stream()
                    .sorted()
                    .map(sector -> Messages.text("registry.Sector." + sector))
                    .collect(Collectors.joining(", "));
        }
        return draft.scope() == ScopeKind.COMMUNES
                ? Messages.text("access.ReachWords.communes", draft.communes().size())
                : kind;
    }
}
