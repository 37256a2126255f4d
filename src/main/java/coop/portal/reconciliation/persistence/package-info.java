/** The memory of reconciliation. */
@NullMarked
package coop.portal.reconciliation.persistence;

import org.jspecify.annotations.NullMarked;
