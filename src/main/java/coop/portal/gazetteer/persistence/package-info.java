/** The memory of the gazetteer: units, successions and agencies. */
@NullMarked
package coop.portal.gazetteer.persistence;

import org.jspecify.annotations.NullMarked;
