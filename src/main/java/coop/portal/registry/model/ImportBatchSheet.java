package coop.portal.registry.model;

import java.util.Set;

/** An imported file with what can be done with it now. */
public record ImportBatchSheet(ImportBatchRow batch, Set<ImportAction> open, boolean fileThere) {

    public ImportBatchSheet {
        open = Set.copyOf(open);
    }
}
