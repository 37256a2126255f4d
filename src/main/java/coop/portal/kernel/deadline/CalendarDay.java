package coop.portal.kernel.deadline;

import java.time.LocalDate;

/**
 * A day that is not what its day of the week says.
 *
 * @param name such as "Quốc khánh"
 * @param basis by which article or notice it is so
 */
public record CalendarDay(LocalDate day, DayKind kind, String name, String basis) {}
