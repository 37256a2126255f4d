package coop.portal.fieldwork.rules;

import static coop.portal.documents.model.PaperKind.ANNOUNCEMENT_MINUTES;
import static coop.portal.documents.model.PaperKind.CONDUCT_PLAN;
import static coop.portal.documents.model.PaperKind.RECTIFICATION_REQUEST;

import coop.portal.documents.model.PaperKind;
import coop.portal.fieldwork.model.FieldworkStage;
import coop.portal.fieldwork.model.StepPaper;
import java.util.List;
import java.util.Set;

/** Which papers are made at which stage, who issues those that no step issues, and on which a step stands. */
public final class FieldworkPapers {

    private FieldworkPapers() {}

    /** Those that are made now, in the order in which they are needed; not while a draft of the kind stands. */
    public static List<PaperKind> offered(FieldworkStage stage, boolean inspection, Set<PaperKind> drafted) {
        return ofStage(stage, inspection).stream().filter(kind -> !drafted.contains(kind)).toList();
    }

    private static List<PaperKind> ofStage(FieldworkStage stage, boolean inspection) {
        PaperKind minutes = StepPaper.MINUTES.kind(inspection);
        PaperKind report = StepPaper.REPORT.kind(inspection);
        PaperKind result = StepPaper.RESULT.kind(inspection);
        return switch (stage) {
            case DECISION_DRAFT -> List.of(StepPaper.DECISION.kind(inspection));
            case DECISION_ISSUED, ANNOUNCED -> List.of(CONDUCT_PLAN, ANNOUNCEMENT_MINUTES);
            case IN_PROGRESS, PAUSED -> List.of(ANNOUNCEMENT_MINUTES, minutes);
            case FIELD_ENDED -> List.of(minutes, report);
            case MINUTES_SIGNED -> List.of(report);
            // what has to be put right after a check is asked for by letter (NĐ217 15.3đ), after an inspection by its conclusion
            case REPORTED -> inspection ? List.of(result) : List.of(result, RECTIFICATION_REQUEST);
            case CONCLUDED, FOLLOW_UP -> inspection ? List.of() : List.of(RECTIFICATION_REQUEST);
            case PLANNED, CLOSED, STOPPED, CANCELLED -> List.of();
        };
    }

    /**
     * Whether whoever acts may issue one apart from a step.
     *
     * @param leads the team
     * @param decides what comes after the decision, and does not lead the team
     * @param planApproved the plan of conduct is (NĐ217 14.1)
     */
    public static boolean issuable(
            PaperKind kind, FieldworkStage stage, boolean leads, boolean decides, boolean planApproved) {
        return switch (kind) {
            case CONDUCT_PLAN -> leads && planApproved && !stage.last();
            // before, the step that announces issues them
            case ANNOUNCEMENT_MINUTES -> leads && stage != FieldworkStage.DECISION_ISSUED && !stage.last();
            case RECTIFICATION_REQUEST -> decides && (stage == FieldworkStage.REPORTED || stage.concluded())
                    && !stage.last();
            default -> false;
        };
    }

    /** One that a step issued stays as long as the step does. */
    public static boolean cancellable(PaperKind kind) {
        return kind == CONDUCT_PLAN || kind == ANNOUNCEMENT_MINUTES || kind == RECTIFICATION_REQUEST;
    }
}
