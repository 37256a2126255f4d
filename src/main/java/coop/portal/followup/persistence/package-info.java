/** The memory of follow-up. */
@NullMarked
package coop.portal.followup.persistence;

import org.jspecify.annotations.NullMarked;
