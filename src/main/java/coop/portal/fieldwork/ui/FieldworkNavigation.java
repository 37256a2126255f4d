package coop.portal.fieldwork.ui;

import coop.portal.fieldwork.model.FieldworkId;
import coop.portal.followup.model.ViolationId;
import coop.portal.inspections.model.ItemId;

/** Where the pages of fieldwork are, for links from anywhere; without a leading slash. */
public final class FieldworkNavigation {

    static final String FIELDWORKS = "fieldwork/fieldworks";
    static final String PROGRESS = "fieldwork/plan-progress";
    static final String PLAN_LINES = "fieldwork/plan-lines";
    static final String LATE_LINES = "fieldwork/late-lines";
    static final String FIELDWORK = "fieldwork/fieldwork";
    static final String CALENDAR = "fieldwork/calendar";
    static final String START = "fieldwork/start";
    static final String NEW = "fieldwork/new-fieldwork";
    static final String DECISION = "fieldwork/edit-decision";
    static final String TEAM = "fieldwork/edit-team";
    static final String CONDUCT_PLAN = "fieldwork/edit-conduct-plan";

    static final String VIOLATION = "fieldwork/violation";
    static final String RECOMMENDATION = "fieldwork/recommendation";

    private FieldworkNavigation() {}

    public static String toFieldworks() {
        return FIELDWORKS;
    }

    public static String toFieldwork(FieldworkId id) {
        return FIELDWORK + "/" + id.text();
    }

    public static String toProgress(int year) {
        return PROGRESS + "?year=" + year;
    }

    static String toFieldwork(FieldworkId id, String tab) {
        return toFieldwork(id) + "/" + tab;
    }

    static String toStart(ItemId line) {
        return START + "/" + line.text();
    }

    static String toDecision(FieldworkId id) {
        return DECISION + "/" + id.text();
    }

    static String toTeam(FieldworkId id) {
        return TEAM + "/" + id.text();
    }

    static String toRaise(FieldworkId id) {
        return VIOLATION + "/" + id.text();
    }

    static String toRaise(FieldworkId id, String item) {
        return toRaise(id) + "/" + item;
    }

    static String toCorrect(FieldworkId id, ViolationId violation) {
        return toRaise(id) + "/" + violation.text();
    }

    static String toRecommend(FieldworkId id) {
        return RECOMMENDATION + "/" + id.text();
    }

    static String toRecommend(FieldworkId id, ViolationId violation) {
        return toRecommend(id) + "/" + violation.text();
    }

    static String toConductPlan(FieldworkId id) {
        return CONDUCT_PLAN + "/" + id.text();
    }
}
