/**
 * Where things are and who is in charge there: administrative units of every generation with what they came from, and the
 * agencies, with the days on which both are valid.
 */
@ApplicationModule(displayName = "Territory", allowedDependencies = {"kernel"})
@NullMarked
package coop.portal.territory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
