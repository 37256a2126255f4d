/** The face of evaluation. */
@NamedInterface("ui")
@NullMarked
package coop.portal.evaluation.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
