/** The law of periodic figures: how a report goes on, what its numbers must keep to, and how they are added up. */
@NullMarked
package coop.portal.figures.rules;

import org.jspecify.annotations.NullMarked;
