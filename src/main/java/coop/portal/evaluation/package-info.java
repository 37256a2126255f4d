/** Evaluation: each year an organisation scores itself, the department reviews, and the rank is computed and explained (domain 2.5). */
@ApplicationModule(
        displayName = "Evaluation",
        allowedDependencies = {
            "kernel", "uikit", "territory", "territory :: model", "access", "access :: model", "access :: scope", "law",
            "law :: model", "exchange", "exchange :: model", "worklist", "worklist :: model", "registry", "registry :: model", "registry :: ui"
        })
@NullMarked
package coop.portal.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
