/** The pages of reminders: one's own choice, and whether letters go out. */
@NullMarked
package coop.portal.reminders.ui;

import org.jspecify.annotations.NullMarked;
