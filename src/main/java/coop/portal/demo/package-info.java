/** Fills an empty data folder with invented things, to try the portal out and to measure it; knows none of its feeders. */
@ApplicationModule(displayName = "Demo", allowedDependencies = {"kernel", "uikit", "access", "access :: scope"})
@NullMarked
package coop.portal.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
