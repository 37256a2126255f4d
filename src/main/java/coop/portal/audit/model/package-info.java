/** The words of the trail: its rows, filter, sheet and permissions. */
@NamedInterface("model")
@NullMarked
package coop.portal.audit.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
