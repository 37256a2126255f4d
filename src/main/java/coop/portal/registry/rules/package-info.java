/** The law of the registry: what may be kept about an organisation, and what needs a second look. */
@NullMarked
package coop.portal.registry.rules;

import org.jspecify.annotations.NullMarked;
