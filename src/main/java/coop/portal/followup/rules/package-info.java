/** The law of follow-up, without any framework. */
@NullMarked
package coop.portal.followup.rules;

import org.jspecify.annotations.NullMarked;
