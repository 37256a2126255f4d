/** The face of data quality. */
@NamedInterface("ui")
@NullMarked
package coop.portal.quality.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
