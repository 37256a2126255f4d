/** The words of dissolution: stages, routes, grounds, steps, and what lists and pages show. */
@NamedInterface("model")
@NullMarked
package coop.portal.dissolution.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

