/** The face of inspections. */
@NamedInterface("ui")
@NullMarked
package coop.portal.inspections.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
