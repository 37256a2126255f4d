package coop.portal.fieldwork.ui;

import coop.portal.fieldwork.model.FieldworkAction;
import coop.portal.fieldwork.model.FieldworkSheet;
import coop.portal.kernel.Refusal;
import java.util.List;
import java.util.Optional;

/** The paper for which somebody else waits, told to whoever makes it: it stands on no button of theirs. */
final class MissingPaper {

    private MissingPaper() {}

    static Optional<Refusal> of(FieldworkSheet sheet) {
        if (sheet.steps().allows(FieldworkAction.EDIT)) {
            return of(sheet, FieldworkAction.ISSUE_DECISION);
        }
        return sheet.mine() == null ? Optional.empty() : of(sheet, FieldworkAction.CONCLUDE);
    }

    private static Optional<Refusal> of(FieldworkSheet sheet, FieldworkAction step) {
        return sheet.steps().refused().getOrDefault(step, List.of()).stream()
                .filter(reason -> reason.key().contains(".paper-missing."))
                .findFirst();
    }
}
