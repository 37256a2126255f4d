/** The words of periodic figures. */
@NamedInterface("model")
@NullMarked
package coop.portal.figures.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
