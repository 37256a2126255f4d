/** The face of fieldwork. */
@NamedInterface("ui")
@NullMarked
package coop.portal.fieldwork.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
