/**
 * The working calendar: holidays and exchanged days of each year with their legal basis, entered and confirmed by an
 * administrator. Everybody counts deadlines by it; what nobody has confirmed is said with each deadline that needs it.
 */
@ApplicationModule(
        displayName = "Calendar",
        allowedDependencies = {
            "kernel", "uikit", "access", "access :: model", "access :: scope", "law", "law :: model", "worklist",
            "worklist :: model"
        })
@NullMarked
package coop.portal.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
