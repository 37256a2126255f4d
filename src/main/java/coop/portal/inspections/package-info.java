/** Inspections: the yearly plan, its approval, and that no cooperative is visited by two agencies in one year. */
@ApplicationModule(
        displayName = "Inspections",
        allowedDependencies = {"kernel"})
@NullMarked
package coop.portal.inspections;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
