/** The words of checklists. */
@NamedInterface("model")
@NullMarked
package coop.portal.checklists.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
