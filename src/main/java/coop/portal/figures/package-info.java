/**
 * Periodic figures: what an organisation reports for a half-year or a year, from the commune's draft to the locked number,
 * and the campaign in which a province collects them (TT09 art. 6; NĐ77 art. 29).
 */
@ApplicationModule(
        displayName = "Figures",
        allowedDependencies = {
            "kernel", "uikit", "territory", "territory :: model", "access", "access :: model", "access :: scope", "exchange",
            "exchange :: model", "exchange :: rules", "worklist", "worklist :: model", "law", "law :: model", "registry",
            "registry :: model", "registry :: ui", "quality", "quality :: model"
        })
@NullMarked
package coop.portal.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
