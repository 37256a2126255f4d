/**
 * Checklists of checks on site: what is asked, in versions by kind of organisation (domain 4.5), and the sheet of one check
 * that a team answers on a phone, on paper or in a workbook. Another module owns the check: it begins, freezes and reopens.
 */
@ApplicationModule(
        displayName = "Checklists",
        allowedDependencies = {
            "kernel", "uikit", "territory", "territory :: model", "access", "access :: model", "access :: scope", "exchange",
            "exchange :: model", "registry", "registry :: model"
        })
@NullMarked
package coop.portal.checklists;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
