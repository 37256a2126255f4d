/**
 * Reminders: how many days before and after a last day people are told of it, and whom it is reported to (domain 8, row 9).
 * It knows nothing of what is due: the modules that do say it here.
 */
@ApplicationModule(
        displayName = "Reminders",
        allowedDependencies = {
            "kernel", "uikit", "access", "access :: model", "access :: scope", "law", "law :: model", "calendar", "exchange",
            "exchange :: model"
        })
@NullMarked
package coop.portal.reminders;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
