/**
 * Dissolution: the case of an organisation that does not operate, or whose members or a court or an authority want it ended, from
 * the first doubt to the end (LHTX 96–103; NĐ92/2024 47–57, 63–64). What checks recommend comes from follow-up as referrals.
 */
@ApplicationModule(
        displayName = "Dissolution",
        allowedDependencies = {
            "kernel", "uikit", "territory", "territory :: model", "law", "law :: model", "calendar", "access", "access :: model",
            "access :: scope", "worklist", "worklist :: model", "registry", "registry :: model", "registry :: ui",
            "followup", "followup :: model", "followup :: ui"
        })
@NullMarked
package coop.portal.dissolution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

