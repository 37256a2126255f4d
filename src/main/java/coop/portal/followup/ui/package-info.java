/** The face of follow-up; other modules reach it through its navigation only. */
@NamedInterface("ui")
@NullMarked
package coop.portal.followup.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
