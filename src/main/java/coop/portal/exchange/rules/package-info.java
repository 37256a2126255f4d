/** How a table is understood: where its header is, what its cells mean, what may leave in a cell. */
@NullMarked
package coop.portal.exchange.rules;

import org.jspecify.annotations.NullMarked;
