/** The face of checklists. */
@NamedInterface("ui")
@NullMarked
package coop.portal.checklists.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
