/**
 * Where things are and who is in charge there: administrative units of every generation with what they came from, and the
 * agencies, with the days on which both are valid. Everything is answered from memory; where it comes from is the business
 * of whoever implements {@link coop.portal.territory.ReferenceSource}.
 */
@ApplicationModule(displayName = "Territory", allowedDependencies = {"kernel"})
@NullMarked
package coop.portal.territory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
