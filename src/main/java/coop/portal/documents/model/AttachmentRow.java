package coop.portal.documents.model;

import coop.portal.exchange.model.ContentType;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A file as the list beside its holder shows it.
 *
 * @param paper the paper it is the text of, if it was made here
 * @param replacedBy the file that counts instead
 * @param endedBy who replaced or withdrew it
 * @param reason why it was replaced or withdrawn
 */
public record AttachmentRow(
        AttachmentId id,
        int version,
        Holder holder,
        @Nullable Long paper,
        String fileName,
        ContentType type,
        long bytes,
        String sha256,
        Visibility visibility,
        AttachmentState state,
        ScanState scan,
        LocalDateTime added,
        String addedBy,
        @Nullable AttachmentId replacedBy,
        @Nullable LocalDateTime ended,
        @Nullable String endedBy,
        @Nullable String reason) {

    public boolean counts() {
        return state == AttachmentState.CURRENT;
    }
}
