package coop.portal.registry.model;

import java.util.Set;

/** Which rows of a batch are looked at: those with some verdicts, only those with a warning, those with a text in name or code. */
public record ImportLineFilter(ImportBatchId batch, Set<ImportVerdict> verdicts, boolean warned, String search) {

    public ImportLineFilter {
        verdicts = Set.copyOf(verdicts);
    }

    public static ImportLineFilter all(ImportBatchId batch) {
        return new ImportLineFilter(batch, Set.of(), false, "");
    }

    public static ImportLineFilter of(ImportBatchId batch, ImportVerdict verdict) {
        return new ImportLineFilter(batch, Set.of(verdict), false, "");
    }
}
