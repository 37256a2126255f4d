/** The words of the registry. */
@NamedInterface("model")
@NullMarked
package coop.portal.registry.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
