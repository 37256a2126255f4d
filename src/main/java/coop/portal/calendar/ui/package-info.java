/** The calendar on the screen. */
@NullMarked
package coop.portal.calendar.ui;

import org.jspecify.annotations.NullMarked;
