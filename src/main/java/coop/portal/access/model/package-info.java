/** The words of access: job roles and the permissions it declares itself. */
@NamedInterface("model")
@NullMarked
package coop.portal.access.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
