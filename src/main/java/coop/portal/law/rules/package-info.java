/** When a value may stand, and what it puts an end to. */
@NullMarked
package coop.portal.law.rules;

import org.jspecify.annotations.NullMarked;
