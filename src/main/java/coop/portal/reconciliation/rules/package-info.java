/** The law of reconciliation: how both sides are compared, which step follows which, and until when. */
@NullMarked
package coop.portal.reconciliation.rules;

import org.jspecify.annotations.NullMarked;
