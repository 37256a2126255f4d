package coop.portal.registry.model;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** An imported file as the list has it. The note is the key of what there is to say about its last step. */
public record ImportBatchRow(
        ImportBatchId id,
        String fileName,
        long fileBytes,
        ImportStage stage,
        @Nullable String note,
        String ownerName,
        ImportCounts counts,
        @Nullable Long task,
        LocalDateTime created,
        @Nullable LocalDateTime applied,
        @Nullable LocalDateTime undone,
        @Nullable String undoneBy) {

    /** Who imports at the command line, where nobody signs in. */
    public static final String COMMAND_LINE = "import registry";

    public boolean ofCommandLine() {
        return ownerName.equals(COMMAND_LINE);
    }
}
