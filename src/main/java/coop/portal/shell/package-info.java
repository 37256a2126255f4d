/** The frame around the screens: layout, menu, error pages, language. It imports no feature and no feature imports it. */
@ApplicationModule(displayName = "Shell", allowedDependencies = {"kernel", "uikit", "access"})
@NullMarked
package coop.portal.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
