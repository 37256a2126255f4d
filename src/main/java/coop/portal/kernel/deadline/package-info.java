/**
 * Counting deadlines as the law counts them, pure and with the reason of every date: a {@link
 * coop.portal.kernel.deadline.Term} of law from a day on gives a {@link coop.portal.kernel.deadline.Deadline} by a {@link
 * coop.portal.kernel.deadline.WorkingCalendar}.
 */
@NullMarked
package coop.portal.kernel.deadline;

import org.jspecify.annotations.NullMarked;
