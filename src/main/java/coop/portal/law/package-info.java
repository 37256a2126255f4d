/**
 * The numbers of law and of the province's own rules: each with its article and the days it holds. The modules say which
 * there are, an administrator says what they are; where none holds, the portal says so and never guesses.
 */
@ApplicationModule(
        displayName = "Law",
        allowedDependencies = {"kernel", "uikit", "access", "access :: model", "access :: scope"})
@NullMarked
package coop.portal.law;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
