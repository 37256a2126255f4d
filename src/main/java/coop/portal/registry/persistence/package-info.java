/** The memory of the registry. */
@NullMarked
package coop.portal.registry.persistence;

import org.jspecify.annotations.NullMarked;
