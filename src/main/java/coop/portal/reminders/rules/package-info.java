/** Who is told what on which day, and how often a letter is tried. */
@NullMarked
package coop.portal.reminders.rules;

import org.jspecify.annotations.NullMarked;
