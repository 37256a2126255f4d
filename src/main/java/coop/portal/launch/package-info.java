/**
 * Starts and stops it all: the launcher's words, the folder a portal keeps its data in, the database it brings along.
 */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package coop.portal.launch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
