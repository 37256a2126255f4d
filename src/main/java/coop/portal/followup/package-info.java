/**
 * Follow-up: what a check or an inspection has found, what was recommended because of it, and whether that has been done
 * (NĐ217 art. 16; LTT art. 53–55). It knows nothing of the work on site: whoever owns that raises and publishes here.
 */
@ApplicationModule(
        displayName = "Follow-up",
        allowedDependencies = {
            "kernel", "uikit", "territory", "territory :: model", "law", "law :: model", "calendar", "access",
            "access :: model", "access :: scope", "exchange", "exchange :: model", "worklist", "worklist :: model",
            "registry", "registry :: model", "registry :: ui", "reminders", "reminders :: model"
        })
@NullMarked
package coop.portal.followup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
