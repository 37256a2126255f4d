/** The words of the calendar: years, what is typed for a day, what was done. */
@NamedInterface("model")
@NullMarked
package coop.portal.calendar.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
