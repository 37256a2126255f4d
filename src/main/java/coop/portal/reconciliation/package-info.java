/**
 * Reconciliation with the national registration system: its exports beside the registry, what differs, and what is done
 * about each difference (NĐ92 25, 26). Neither side overwrites the other by itself.
 */
@ApplicationModule(
        displayName = "Reconciliation",
        allowedDependencies = {
            "kernel", "uikit", "territory", "territory :: model", "law", "law :: model", "calendar", "access", "access :: model",
            "access :: scope", "exchange", "exchange :: model", "exchange :: rules", "worklist", "worklist :: model",
            "registry", "registry :: model", "registry :: ui", "quality", "quality :: model"
        })
@NullMarked
package coop.portal.reconciliation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
