/** Words that every module shares: ids, windows on lists, verdicts and lifecycles, the clock, what gets recorded. */
@ApplicationModule(type = ApplicationModule.Type.OPEN, allowedDependencies = {})
@NullMarked
package coop.portal.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
