/** The registry: one record per cooperative, union and group, its people and capital, its two statuses and their history. */
@ApplicationModule(
        displayName = "Registry",
        allowedDependencies = {
            "kernel", "uikit", "territory", "territory :: model", "law", "law :: model", "calendar",
            "access", "access :: model", "access :: scope",
            "exchange", "exchange :: model", "exchange :: rules", "worklist", "worklist :: model"
        })
@NullMarked
package coop.portal.registry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
