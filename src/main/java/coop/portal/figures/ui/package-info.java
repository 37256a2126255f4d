/** The face of periodic figures. */
@NamedInterface("ui")
@NullMarked
package coop.portal.figures.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
