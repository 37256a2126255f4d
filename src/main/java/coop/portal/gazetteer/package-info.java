/**
 * The book in which units and agencies are kept: it brings the reference data of the province, lets an administrator load
 * the units of another and declare what became of a former commune. Territory answers from what it keeps.
 */
@ApplicationModule(
        displayName = "Gazetteer",
        allowedDependencies = {
            "kernel", "uikit", "territory", "territory :: model", "access", "access :: model", "access :: scope"
        })
@NullMarked
package coop.portal.gazetteer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
