/** How units hang together, are ordered, called and recognised by their names. */
@NullMarked
package coop.portal.territory.rules;

import org.jspecify.annotations.NullMarked;
