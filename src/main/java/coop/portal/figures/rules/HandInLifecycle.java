package coop.portal.figures.rules;

import coop.portal.figures.model.HandInAction;
import coop.portal.figures.model.HandInCounts;
import coop.portal.figures.model.HandInStage;
import coop.portal.kernel.Lifecycle;

/** What can be done with a workbook, and when. */
public final class HandInLifecycle {

    public static final Lifecycle<HandInStage, HandInAction, HandInCounts> TABLE =
            Lifecycle.<HandInStage, HandInAction, HandInCounts>of(HandInAction.class)
                    .from(HandInStage.CHECKED).on(HandInAction.APPLY).to(HandInStage.APPLYING)
                    .when(HandInCounts::writes, "figures.refusal.nothing-to-write")
                    .from(HandInStage.CHECKED).on(HandInAction.CORRECT).to(HandInStage.CHECKED)
                    .from(HandInStage.CHECKED).on(HandInAction.DISCARD).to(HandInStage.DISCARDED)
                    .from(HandInStage.APPLIED).on(HandInAction.UNDO).to(HandInStage.UNDOING)
                    .build();

    private HandInLifecycle() {}
}
