/** When a day may be entered, and which days a new year begins with. */
@NullMarked
package coop.portal.calendar.rules;

import org.jspecify.annotations.NullMarked;
