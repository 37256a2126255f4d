package coop.portal.inspections.rules;

import static coop.portal.inspections.model.PlanAction.AMEND;
import static coop.portal.inspections.model.PlanAction.APPROVE;
import static coop.portal.inspections.model.PlanAction.AUTHORISE;
import static coop.portal.inspections.model.PlanAction.CANCEL;
import static coop.portal.inspections.model.PlanAction.CLOSE;
import static coop.portal.inspections.model.PlanAction.DECLINE;
import static coop.portal.inspections.model.PlanAction.DROP_AMENDMENT;
import static coop.portal.inspections.model.PlanAction.EDIT;
import static coop.portal.inspections.model.PlanAction.ISSUE;
import static coop.portal.inspections.model.PlanAction.OVERRIDE;
import static coop.portal.inspections.model.PlanAction.RECORD_OUTCOME;
import static coop.portal.inspections.model.PlanAction.REPORT_OVERLAP;
import static coop.portal.inspections.model.PlanAction.RETURN;
import static coop.portal.inspections.model.PlanAction.SEND_TO_REVIEW;
import static coop.portal.inspections.model.PlanAction.SUBMIT;
import static coop.portal.inspections.model.PlanStage.AMENDING;
import static coop.portal.inspections.model.PlanStage.APPROVED;
import static coop.portal.inspections.model.PlanStage.CANCELLED;
import static coop.portal.inspections.model.PlanStage.CLOSED;
import static coop.portal.inspections.model.PlanStage.DRAFT;
import static coop.portal.inspections.model.PlanStage.ISSUED;
import static coop.portal.inspections.model.PlanStage.OVERLAP_REVIEW;
import static coop.portal.inspections.model.PlanStage.RETURNED;
import static coop.portal.inspections.model.PlanStage.SUBMITTED;
import static coop.portal.inspections.model.PlanStage.UNIT_APPROVED;

import coop.portal.inspections.model.PlanAction;
import coop.portal.inspections.model.PlanStage;
import coop.portal.inspections.model.PlanSteps;
import coop.portal.kernel.Lifecycle;
import coop.portal.kernel.Refusal;
import coop.portal.kernel.Verdict;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The table of domain 4.3, in the variants that exist: approved by the manager alone or by unit, overlap review and
 * province; a first version, which can be cancelled, or an amendment, which can be dropped while the issued one stays.
 */
public final class PlanLifecycle {

    public static final int MANAGER_ALONE = 1;
    public static final int UNIT_AND_PROVINCE = 2;

    private static final Lifecycle<PlanStage, PlanAction, PlanFacts> FIRST_SIMPLE = table(MANAGER_ALONE, false);
    private static final Lifecycle<PlanStage, PlanAction, PlanFacts> FIRST_FULL = table(UNIT_AND_PROVINCE, false);
    private static final Lifecycle<PlanStage, PlanAction, PlanFacts> AMENDED_SIMPLE = table(MANAGER_ALONE, true);
    private static final Lifecycle<PlanStage, PlanAction, PlanFacts> AMENDED_FULL = table(UNIT_AND_PROVINCE, true);

    private PlanLifecycle() {}

    public static Lifecycle<PlanStage, PlanAction, PlanFacts> of(int approvalLevels, boolean amendment) {
        if (approvalLevels == MANAGER_ALONE) {
            return amendment ? AMENDED_SIMPLE : FIRST_SIMPLE;
        }
        return amendment ? AMENDED_FULL : FIRST_FULL;
    }

    /** What a page offers and what it explains: an act of somebody else's office or role is neither. */
    public static PlanSteps steps(
            Lifecycle<PlanStage, PlanAction, PlanFacts> table, PlanStage now, PlanFacts facts) {
        Set<PlanAction> open = EnumSet.noneOf(PlanAction.class);
        Map<PlanAction, List<Refusal>> refused = new EnumMap<>(PlanAction.class);
        for (PlanAction action : table.knownFrom(now)) {
            switch (table.decide(now, action, facts)) {
                case Verdict.Allowed<PlanStage> allowed -> open.add(action);
                case Verdict.Refused<PlanStage>(List<Refusal> reasons) -> refused.put(action, reasons);
            }
        }
        return new PlanSteps(open, refused);
    }

    private static Lifecycle<PlanStage, PlanAction, PlanFacts> table(int levels, boolean amendment) {
        PlanTable table = new PlanTable();
        PlanStage begun = amendment ? AMENDING : DRAFT;
        for (PlanStage stage : List.of(begun, RETURNED)) {
            table.arrow(stage, EDIT, stage).own();
            table.arrow(stage, OVERRIDE, stage).own().fourEyes().commented("override-reason-required");
            table.arrow(stage, SUBMIT, SUBMITTED).own().linesReady();
        }
        table.arrow(SUBMITTED, OVERRIDE, SUBMITTED).own().fourEyes().commented("override-reason-required");
        table.arrow(SUBMITTED, RETURN, RETURNED).own().commented("comment-required");
        if (levels == MANAGER_ALONE) {
            table.arrow(SUBMITTED, APPROVE, APPROVED).own().fourEyes().noOpenOverlap().decided();
        } else {
            table.arrow(SUBMITTED, APPROVE, UNIT_APPROVED).own().fourEyes().noOpenOverlap();
            table.arrow(UNIT_APPROVED, SEND_TO_REVIEW, OVERLAP_REVIEW).own();
            table.arrow(OVERLAP_REVIEW, REPORT_OVERLAP, RETURNED).any().commented("overlaps-required");
            table.arrow(OVERLAP_REVIEW, DECLINE, RETURNED).any().commented("comment-required");
            table.arrow(OVERLAP_REVIEW, AUTHORISE, APPROVED).any().fourEyes().noOpenOverlap().decided();
        }
        table.arrow(APPROVED, ISSUE, ISSUED).own().notified();
        table.arrow(ISSUED, AMEND, AMENDING).own().commented("amendment-reason-required");
        table.arrow(ISSUED, RECORD_OUTCOME, ISSUED).own();
        table.arrow(ISSUED, CLOSE, CLOSED).own().fourEyes().settled();
        for (PlanStage stage : List.of(begun, RETURNED, SUBMITTED)) {
            if (amendment) {
                table.arrow(stage, DROP_AMENDMENT, ISSUED).own().commented("comment-required");
            } else {
                table.arrow(stage, CANCEL, CANCELLED).own().commented("comment-required");
            }
        }
        return table.build();
    }
}
