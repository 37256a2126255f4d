/**
 * Files attached to what other modules keep, and papers made for it from templates: decisions, minutes, notices, with the
 * office's register of their numbers. Knows what they hang on by kind and id alone; who works on it and may read what is not
 * published is asked of its module through {@link coop.portal.documents.DocumentReaders}, and where nobody answers, nobody may.
 */
@ApplicationModule(
        displayName = "Documents",
        allowedDependencies = {
            "kernel", "uikit", "territory", "territory :: model", "access", "access :: model", "access :: scope", "exchange",
            "exchange :: model"
        })
@NullMarked
package coop.portal.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
