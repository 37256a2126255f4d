package coop.portal.reminders.model;

import coop.portal.kernel.UserId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Something with a last day, of which people are reminded.
 *
 * @param subject what it is, the same each time it is asked for, such as {@code followup:0HQ…}
 * @param labelKey the key of what is to be done
 * @param title what it is about, as people call it
 * @param path where it is looked at, without a leading slash
 * @param head for whoever is told only when it is long overdue
 * @param agency whose head is told then
 * @param people whom it is for, nobody meaning everybody with these rights
 */
public record Reminder(
        String subject,
        String labelKey,
        List<Object> args,
        String title,
        String path,
        LocalDate due,
        boolean head,
        String agency,
        Set<UserId> people) {

    public Reminder {
        args = List.copyOf(args);
        people = Set.copyOf(people);
    }

    public boolean isFor(UserId user) {
        return people.isEmpty() || people.contains(user);
    }
}
