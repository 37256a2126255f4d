/** The words of follow-up. */
@NamedInterface("model")
@NullMarked
package coop.portal.followup.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
