/** The face of the registry. */
@NamedInterface("ui")
@NullMarked
package coop.portal.registry.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
