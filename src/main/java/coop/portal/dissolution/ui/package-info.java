/** The face of dissolution. */
@NamedInterface("ui")
@NullMarked
package coop.portal.dissolution.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

