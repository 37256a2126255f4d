package coop.portal.documents.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A paper made for something.
 *
 * @param values what was typed into its fields
 * @param template the office's own version it was made from, none for the built-in one
 * @param text the file that is its text now
 * @param number its line in the register, once issued
 */
public record PaperRow(
        PaperId id,
        int version,
        String holderKind,
        String holderId,
        PaperKind kind,
        PaperState state,
        String summary,
        Map<PaperField, String> values,
        @Nullable TemplateId template,
        AttachmentId text,
        @Nullable NumberId number,
        @Nullable String written,
        @Nullable LocalDate dated,
        LocalDateTime made,
        String madeBy,
        @Nullable String reason) {

    public PaperRow {
        values = Map.copyOf(values);
    }
}
