/** The memory of the calendar: years and their days. */
@NullMarked
package coop.portal.calendar.persistence;

import org.jspecify.annotations.NullMarked;
