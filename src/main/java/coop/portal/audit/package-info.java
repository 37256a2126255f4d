/**
 * The trail: who did what, when, in which capacity and why. One listener hears every recorded event and writes in the
 * transaction of the act; nobody changes or removes what is written. No module knows this one.
 */
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {
            "kernel", "uikit", "access", "access :: model", "access :: scope", "exchange", "exchange :: model"
        })
@NullMarked
package coop.portal.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
