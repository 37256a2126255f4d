package coop.portal.documents.model;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A kind of paper and the template it is made from at the own office.
 *
 * @param versionNo of the office's own template; 0 is the built-in one
 */
public record TemplateRow(
        PaperKind kind, int versionNo, @Nullable String fileName, @Nullable LocalDateTime added, @Nullable String addedBy) {

    public boolean own() {
        return versionNo > 0;
    }
}
