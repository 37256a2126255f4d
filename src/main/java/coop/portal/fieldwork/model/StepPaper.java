package coop.portal.fieldwork.model;

import coop.portal.documents.model.PaperKind;
import java.util.Arrays;
import java.util.Optional;

/** The papers that steps issue: a department's are of a check, only an inspectorate's of an inspection (domain 0.2, 4.1). */
public enum StepPaper {
    DECISION(FieldworkAction.ISSUE_DECISION, PaperKind.CHECK_DECISION, PaperKind.INSPECTION_DECISION),
    /** A decision may also be announced without minutes (NĐ217 15.1). */
    ANNOUNCEMENT(FieldworkAction.ANNOUNCE, PaperKind.ANNOUNCEMENT_MINUTES, PaperKind.ANNOUNCEMENT_MINUTES),
    MINUTES(FieldworkAction.SIGN_MINUTES, PaperKind.CHECK_MINUTES, PaperKind.INSPECTION_MINUTES),
    REPORT(FieldworkAction.REPORT, PaperKind.CHECK_REPORT, PaperKind.INSPECTION_REPORT),
    RESULT(FieldworkAction.CONCLUDE, PaperKind.RESULT_NOTICE, PaperKind.INSPECTION_CONCLUSION);

    private final FieldworkAction step;
    private final PaperKind forChecks;
    private final PaperKind forInspections;

    StepPaper(FieldworkAction step, PaperKind forChecks, PaperKind forInspections) {
        this.step = step;
        this.forChecks = forChecks;
        this.forInspections = forInspections;
    }

    public static Optional<StepPaper> of(FieldworkAction step) {
        return Arrays.stream(values()).filter(paper -> paper.step == step).findFirst();
    }

    public PaperKind kind(boolean inspection) {
        return inspection ? forInspections : forChecks;
    }

    /** The step is not taken without it. */
    public boolean required() {
        return this != ANNOUNCEMENT;
    }
}
