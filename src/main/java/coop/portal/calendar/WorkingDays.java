package coop.portal.calendar;

import coop.portal.kernel.deadline.WorkingCalendar;
import org.springframework.stereotype.Component;

/** Answers from memory and to everybody which days are worked. */
@Component
public class WorkingDays {

    private final CalendarMemory memory;

    WorkingDays(CalendarMemory memory) {
        this.memory = memory;
    }

    public WorkingCalendar calendar() {
        return memory.get().calendar();
    }
}
