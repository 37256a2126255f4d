package coop.portal.registry.rules;

import coop.portal.kernel.Lifecycle;
import coop.portal.registry.model.ImportAction;
import coop.portal.registry.model.ImportCounts;
import coop.portal.registry.model.ImportStage;

/** The life of an imported file: checked as often as wanted, applied once, taken back once. */
public final class ImportLifecycle {

    public static final Lifecycle<ImportStage, ImportAction, ImportCounts> TABLE = Lifecycle
            .<ImportStage, ImportAction, ImportCounts>of(ImportAction.class)
            .from(ImportStage.UPLOADED).on(ImportAction.CHECK).to(ImportStage.CHECKING)
            .from(ImportStage.UPLOADED).on(ImportAction.DISCARD).to(ImportStage.DISCARDED)
            .from(ImportStage.CHECKING).on(ImportAction.FINISH).to(ImportStage.CHECKED)
            .from(ImportStage.CHECKING).on(ImportAction.GIVE_UP).to(ImportStage.UPLOADED)
            .from(ImportStage.CHECKED).on(ImportAction.CHECK).to(ImportStage.CHECKING)
            .from(ImportStage.CHECKED).on(ImportAction.CORRECT).to(ImportStage.CHECKED)
            .from(ImportStage.CHECKED).on(ImportAction.APPLY).to(ImportStage.APPLYING)
                    .when(counts -> counts.writes() > 0, "registry.refusal.import-nothing-to-do")
            .from(ImportStage.CHECKED).on(ImportAction.DISCARD).to(ImportStage.DISCARDED)
            .from(ImportStage.APPLYING).on(ImportAction.FINISH).to(ImportStage.APPLIED)
            .from(ImportStage.APPLYING).on(ImportAction.GIVE_UP).to(ImportStage.CHECKED)
            .from(ImportStage.APPLIED).on(ImportAction.UNDO).to(ImportStage.UNDOING)
                    .when(counts -> counts.writes() > 0, "registry.refusal.import-nothing-to-undo")
            .from(ImportStage.UNDOING).on(ImportAction.FINISH).to(ImportStage.UNDONE)
            .from(ImportStage.UNDOING).on(ImportAction.GIVE_UP).to(ImportStage.APPLIED)
            .build();

    private ImportLifecycle() {}
}
