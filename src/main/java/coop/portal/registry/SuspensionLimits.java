package coop.portal.registry;

import coop.portal.calendar.WorkingDays;
import coop.portal.kernel.deadline.WorkingCalendar;
import coop.portal.registry.rules.SuspensionRules.Limits;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The numbers of law about suspensions on a day, and the days that are worked. */
@Component
class SuspensionLimits {

    private final RegistryNumbers numbers;
    private final WorkingDays workingDays;

    SuspensionLimits(RegistryNumbers numbers, WorkingDays workingDays) {
        this.numbers = numbers;
        this.workingDays = workingDays;
    }

    Limits on(LocalDate day) {
        return new Limits(
                numbers.on(RegistryLaw.SUSPENSION_MAX_MONTHS, day),
                numbers.on(RegistryLaw.SUSPENSION_NOTICE_DAYS, day),
                numbers.on(RegistryLaw.SUSPENSION_CONFIRM_DAYS, day),
                numbers.on(RegistryLaw.SUSPENSION_ALERT_DAYS, day),
                numbers.on(RegistryLaw.SUSPENSION_LAST_ALERT_DAYS, day),
                numbers.on(RegistryLaw.SUSPENSION_GROUP_DAYS, day));
    }

    WorkingCalendar calendar() {
        return workingDays.calendar();
    }
}
