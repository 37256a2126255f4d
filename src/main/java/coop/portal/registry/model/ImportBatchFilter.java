package coop.portal.registry.model;

import java.util.Set;

/** Which imported files are looked at: those at some stages, those with a text in their name. */
public record ImportBatchFilter(String search, Set<ImportStage> stages) {

    public static final ImportBatchFilter EMPTY = new ImportBatchFilter("", Set.of());

    public ImportBatchFilter {
        stages = Set.copyOf(stages);
    }
}
