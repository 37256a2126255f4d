/**
 * Workbooks in and out, and work that goes on in the background. Knows how people keep tables (titles above the header,
 * merged captions, numbers as text, hidden rows) and nothing of what the tables are about.
 */
@ApplicationModule(allowedDependencies = {"kernel", "uikit", "access", "access :: model", "access :: scope"})
@NullMarked
package coop.portal.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
