/** The words of the worklist. */
@NamedInterface("model")
@NullMarked
package coop.portal.worklist.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
