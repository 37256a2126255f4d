/**
 * Data quality: what is wrong with which record, since when, who says that it may stay so, and whether it gets better. Knows
 * the register's own rules; what other modules know comes through {@link coop.portal.quality.FindingSource}.
 */
@ApplicationModule(
        displayName = "Quality",
        allowedDependencies = {
            "kernel", "uikit", "territory", "territory :: model", "law", "law :: model", "access", "access :: model",
            "access :: scope", "exchange", "exchange :: model", "worklist", "worklist :: model", "registry",
            "registry :: model", "registry :: ui"
        })
@NullMarked
package coop.portal.quality;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
