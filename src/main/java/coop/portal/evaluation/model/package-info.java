/** The words of evaluation. */
@NamedInterface("model")
@NullMarked
package coop.portal.evaluation.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
