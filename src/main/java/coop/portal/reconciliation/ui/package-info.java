/** The face of reconciliation; other modules reach it through its navigation only. */
@NamedInterface("ui")
@NullMarked
package coop.portal.reconciliation.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
