package coop.portal.fieldwork.persistence;

import coop.portal.fieldwork.model.FieldworkAction;
import coop.portal.fieldwork.model.FieldworkInput;
import coop.portal.fieldwork.model.FieldworkSheet.Papers;
import coop.portal.fieldwork.model.Signing;
import coop.portal.fieldwork.rules.FieldworkFacts.DraftState;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What has come of a fieldwork so far: each step leaves its paper, day or mark. */
@Embeddable
public class Course {

    private @Nullable String decisionNumber;
    private @Nullable LocalDate decisionDate;
    private @Nullable String issuerName;
    private @Nullable String overlapReason;
    private @Nullable LocalDate announcedOn;
    private @Nullable LocalDate beganOn;
    private @Nullable LocalDate fieldEndedOn;
    private boolean extended;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable Signing signing;

    private boolean prolonged;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private @Nullable String report;

    private boolean clarifying;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private DraftState draftState = DraftState.NOT_ASSIGNED;

    private boolean draftProlonged;
    private @Nullable String appraiser;
    private @Nullable String conclusionNumber;
    private @Nullable LocalDate concludedOn;
    private @Nullable LocalDate publishedOn;
    private boolean referred;

    protected Course() {}

    void take(FieldworkAction action, FieldworkInput input) {
        switch (action) {
            case ISSUE_DECISION -> {
                decisionNumber = input.number();
                decisionDate = input.on();
            }
            case ANNOUNCE -> announcedOn = input.on();
            case BEGIN -> beganOn = input.on();
            case EXTEND -> extended = true;
            case END_FIELD -> fieldEndedOn = input.on();
            case SIGN_MINUTES -> signing = input.signing();
            case PROLONG_REPORT -> prolonged = true;
            case PROLONG_DRAFT -> draftProlonged = true;
            case REPORT, SUPPLEMENT -> {
                report = input.comment();
                clarifying = false;
            }
            case CLARIFY -> clarifying = true;
            case BACK_TO_FIELD -> backToField();
            case ASSIGN_DRAFT -> draftState = DraftState.ASSIGNED;
            case HAND_IN_DRAFT -> draftState = DraftState.HANDED_IN;
            case APPRAISE -> {
                draftState = DraftState.APPRAISED;
                appraiser = input.name();
            }
            case CONCLUDE -> {
                conclusionNumber = input.number();
                concludedOn = input.on();
            }
            case PUBLISH -> publishedOn = input.on();
            case REFER -> referred = true;
            case DRAFT_DECISION, EDIT, FORM_TEAM, DECLARE, CHANGE_TEAM, WRITE_CONDUCT_PLAN, APPROVE_CONDUCT_PLAN, BEGIN_CHECKLIST,
                    RECORD_VIOLATIONS, PAUSE, RESUME, FOLLOW_UP, CLOSE, STOP, CANCEL, RECOUNT, RESCHEDULE -> {}
        }
    }

    /** Minutes, report and draft are written anew after what is done on site now. */
    private void backToField() {
        fieldEndedOn = null;
        signing = null;
        clarifying = false;
        prolonged = false;
        draftState = DraftState.NOT_ASSIGNED;
        draftProlonged = false;
        appraiser = null;
    }

    void issuedBy(String name, @Nullable String whyBesideAnother) {
        issuerName = name;
        overlapReason = whyBesideAnother;
    }

    public boolean extended() {
        return extended;
    }

    public boolean prolonged() {
        return prolonged;
    }

    public DraftState draftState() {
        return draftState;
    }

    public boolean draftProlonged() {
        return draftProlonged;
    }

    /** What was typed. @param withReport what was found is for whoever asks */
    public Papers papers(boolean withReport) {
        return new Papers(
                decisionNumber, decisionDate, issuerName, announcedOn, beganOn, fieldEndedOn, signing, withReport ? report : null,
                clarifying, appraiser, conclusionNumber, concludedOn, publishedOn, referred);
    }
}
