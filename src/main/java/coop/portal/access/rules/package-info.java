/** The law of access as pure functions: passwords, rests after failures, duties that exclude each other. */
@NullMarked
package coop.portal.access.rules;

import org.jspecify.annotations.NullMarked;
