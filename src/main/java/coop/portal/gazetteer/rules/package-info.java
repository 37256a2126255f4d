/** What may be loaded and declared about units, and what follows from it. */
@NullMarked
package coop.portal.gazetteer.rules;

import org.jspecify.annotations.NullMarked;
