/** Inspections: the yearly plan, its approval, and that no cooperative is visited by two agencies in one year. */
@ApplicationModule(
        displayName = "Inspections",
        allowedDependencies = {
            "kernel", "uikit", "territory", "territory :: model", "law", "law :: model", "access", "access :: model", "access :: scope", "exchange",
            "exchange :: model", "worklist", "worklist :: model", "registry", "registry :: model", "registry :: ui",
            "quality", "quality :: model"
        })
@NullMarked
package coop.portal.inspections;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
