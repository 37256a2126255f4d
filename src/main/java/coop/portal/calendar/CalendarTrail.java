package coop.portal.calendar;

import coop.portal.calendar.model.CalendarActed;
import coop.portal.calendar.model.CalendarChanged;
import coop.portal.calendar.model.CalendarYear;
import coop.portal.kernel.Change;
import coop.portal.kernel.deadline.CalendarDay;
import coop.portal.uikit.Formats;
import coop.portal.uikit.Messages;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells what was done with the calendar, in words that the history of a year can show. */
@Component
class CalendarTrail {

    private final ApplicationEventPublisher events;

    CalendarTrail(ApplicationEventPublisher events) {
        this.events = events;
    }

    void opened(int year, List<CalendarDay> days) {
        tell(year, "opened", days.stream()
                .map(day -> Optional.of(new Change("calendar.field.day", null, Formats.date(day.day()) + " " + day.name()))), null);
    }

    void day(int year, String act, @Nullable CalendarDay before, @Nullable CalendarDay after, @Nullable String reason) {
        tell(year, act, Stream.of(
                between("day", before, after, day -> Formats.date(day.day())),
                between("kind", before, after, day -> Messages.key(day.kind())),
                between("name", before, after, CalendarDay::name),
                between("basis", before, after, CalendarDay::basis)), reason);
    }

    void year(String act, CalendarYear before, CalendarYear after, @Nullable String reason) {
        tell(before.year(), act, Stream.of(
                Change.between("calendar.field.confirmed-until",
                        Formats.date(before.confirmedUntil()), Formats.date(after.confirmedUntil())),
                between("basis", before, after, CalendarYear::basis)), reason);
    }

    private static <T> Optional<Change> between(
            String field, @Nullable T before, @Nullable T after, Function<T, String> of) {
        return Change.between(
                "calendar.field." + field, before == null ? null : of.apply(before), after == null ? null : of.apply(after));
    }

    private void tell(int year, String act, Stream<Optional<Change>> changes, @Nullable String reason) {
        events.publishEvent(
                new CalendarActed(year, "calendar.action." + act, changes.flatMap(Optional::stream).toList(), reason));
        events.publishEvent(new CalendarChanged());
    }
}
