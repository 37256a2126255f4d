/** The letters, who wants them, and what was told to whom. */
@NullMarked
package coop.portal.reminders.persistence;

import org.jspecify.annotations.NullMarked;
