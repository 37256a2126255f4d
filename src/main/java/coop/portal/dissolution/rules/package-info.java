/** The law of dissolution: routes and grounds, the table of steps, what runs by which day. */
@NullMarked
package coop.portal.dissolution.rules;

import org.jspecify.annotations.NullMarked;

