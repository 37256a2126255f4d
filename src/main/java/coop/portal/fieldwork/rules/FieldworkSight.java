package coop.portal.fieldwork.rules;

import coop.portal.fieldwork.model.FieldworkPermissions;
import coop.portal.fieldwork.model.FieldworkStage;
import java.util.Set;

/** Who sees how much (domain 7.2; LTT 6.4): the own agency and those who look after the whole; a report the team and who decides. */
public final class FieldworkSight {

    private FieldworkSight() {}

    public static boolean seen(boolean ownAgency, Set<String> permissions) {
        return ownAgency || permissions.contains(FieldworkPermissions.FIELDWORK_READ_ALL);
    }

    /** What the team reports is for it and for who decides until it is concluded, of an inspection until it is public. */
    public static boolean report(
            boolean onTeam, boolean ownAgency, Set<String> permissions, FieldworkStage stage, boolean inspection, boolean published) {
        if (onTeam || ownAgency && permissions.contains(FieldworkPermissions.DECISION_ISSUE)) {
            return true;
        }
        return stage.concluded() && (!inspection || published);
    }

    /** What hangs on it and is not published: as the report; before there is anything to report, also who drafts the decision. */
    public static boolean files(boolean report, boolean ownAgency, Set<String> permissions, FieldworkStage stage) {
        return report || stage.isBeforeTheDecision() && ownAgency && permissions.contains(FieldworkPermissions.DECISION_DRAFT);
    }

    /** The team writes, as long as it is not over; before the decision who drafts it does. */
    public static boolean writes(boolean onTeam, boolean ownAgency, Set<String> permissions, FieldworkStage stage) {
        return !stage.last() && (onTeam
                || stage == FieldworkStage.DECISION_DRAFT && ownAgency && permissions.contains(FieldworkPermissions.DECISION_DRAFT));
    }
}
