package coop.portal.calendar.model;

import coop.portal.kernel.deadline.DayKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day of the calendar as it is typed. */
public record CalendarDayDraft(@Nullable LocalDate day, @Nullable DayKind kind, String name, String basis) {}
