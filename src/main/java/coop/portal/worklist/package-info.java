/** What waits for somebody: collects it from the modules that know, and knows none of them. */
@ApplicationModule(
        displayName = "Worklist",
        allowedDependencies = {"kernel", "uikit", "access", "access :: model", "access :: scope"})
@NullMarked
package coop.portal.worklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
