/** The words of reconciliation. */
@NamedInterface("model")
@NullMarked
package coop.portal.reconciliation.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
