package coop.portal.fieldwork;

import coop.portal.fieldwork.model.FieldworkAction;
import coop.portal.fieldwork.model.FieldworkId;
import coop.portal.fieldwork.model.FieldworkInput;
import coop.portal.fieldwork.model.FieldworkPermissions;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The manager of the agency closes what is settled, or gives up what has no decision yet. */
@Service
@Transactional
@RolesAllowed(FieldworkPermissions.FIELDWORK_CLOSE)
public class ClosingFieldwork {

    private final FieldworkDesk desk;
    private final EndingLines lines;

    ClosingFieldwork(FieldworkDesk desk, EndingLines lines) {
        this.desk = desk;
        this.lines = lines;
    }

    /** With where the complete file lies; the line of the plan is done. */
    public void close(FieldworkId id, int version, FieldworkInput input) {
        desk.move(id, version, FieldworkAction.CLOSE, input, lines::done);
    }

    /** The line of the plan is given up, and its place of the year is free. */
    public void cancel(FieldworkId id, int version, FieldworkInput input) {
        desk.move(id, version, FieldworkAction.CANCEL, input, open -> lines.given(open, input.comment()));
    }
}
