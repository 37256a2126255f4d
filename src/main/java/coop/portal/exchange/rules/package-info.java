/** How a table is understood: where its header is, what its cells mean, what may leave in a cell. Importers read cells with it. */
@NamedInterface("rules")
@NullMarked
package coop.portal.exchange.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
