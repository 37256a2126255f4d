package coop.portal.reminders;

import coop.portal.access.Actor;
import coop.portal.access.Actors;
import coop.portal.access.Everybody;
import coop.portal.access.Everybody.Person;
import coop.portal.access.scope.Scope;
import coop.portal.calendar.WorkingDays;
import coop.portal.kernel.AgencyId;
import coop.portal.kernel.PortalClock;
import coop.portal.kernel.UserId;
import coop.portal.kernel.deadline.WorkingCalendar;
import coop.portal.reminders.MailSettings.Letterhead;
import coop.portal.reminders.model.Reminder;
import coop.portal.reminders.model.ReminderDays;
import coop.portal.reminders.model.Rhythm;
import coop.portal.reminders.persistence.DigestBook;
import coop.portal.reminders.persistence.DigestBook.Letter;
import coop.portal.reminders.persistence.Rhythms;
import coop.portal.reminders.rules.DigestRules;
import coop.portal.reminders.rules.DigestRules.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes the letters of a day: for each person from what each of their capacities finds, asked as that person. Those with the
 * same rights and rows find the same, so that it is asked once for all of them.
 */
@Component
class ComposingDigests {

    /** So many people in one transaction. */
    static final int CHUNK = 100;

    /** More than is told, so that nothing urgent is missed behind what is meant for others. */
    private static final int MOST = 500;

    private final Everybody everybody;
    private final List<ReminderSource> sources;
    private final Letters letters;
    private final Law law;
    private final Actors actors;
    private final PortalClock clock;

    ComposingDigests(
            Everybody everybody, List<ReminderSource> sources, Letters letters, Law law, Actors actors, PortalClock clock) {
        this.everybody = everybody;
        this.sources = List.copyOf(sources);
        this.letters = letters;
        this.law = law;
        this.actors = actors;
        this.clock = clock;
    }

    /** Where letters are kept, and how they look. */
    @Component
    record Letters(DigestBook book, Rhythms rhythms, Letterhead letterhead, TransactionTemplate transactions) {}

    /** On which days who is told. */
    @Component
    record Law(ReminderLaw reminders, WorkingDays workingDays) {}

    /** All whose rights and rows are the same. */
    private record Standing(Set<String> permissions, @Nullable AgencyId agency, Scope scope) {

        static Standing of(Actor actor) {
            return new Standing(actor.permissions(), actor.agency(), actor.scope());
        }
    }

    /** Somebody who gets a letter when there is something to say. */
    private record Reader(Person person, LocalDate covered, List<Reminder> found) {}

    /** As often as it is called: who has a letter of today gets no other. */
    void compose(LocalDate today) {
        letters.book().begin(today);
        List<Reader> readers = readers(today);
        for (int from = 0; from < readers.size(); from += CHUNK) {
            List<Reader> chunk = readers.subList(from, Math.min(readers.size(), from + CHUNK));
            letters.transactions().executeWithoutResult(status -> write(today, chunk));
        }
        letters.book().finish(today, clock.now());
    }

    private List<Reader> readers(LocalDate today) {
        WorkingCalendar calendar = law.workingDays().calendar();
        ReminderDays days = law.reminders().on(today);
        Map<UserId, Rhythm> rhythms = letters.rhythms().all();
        LocalDate until = days.horizon(DigestRules.covered(today, Rhythm.WORKING_DAYS, calendar));
        Map<Standing, List<Reminder>> asked = new HashMap<>();
        List<Reader> readers = new ArrayList<>();
        for (Person person : everybody.reachable(today)) {
            Rhythm rhythm = rhythms.getOrDefault(person.user(), Rhythm.WORKING_DAYS);
            if (DigestRules.writtenOn(today, rhythm, calendar)) {
                List<Reminder> found = person.capacities().stream()
                        .flatMap(actor -> asked.computeIfAbsent(Standing.of(actor), standing -> ask(actor, until)).stream())
                        .toList();
                if (!found.isEmpty()) {
                    readers.add(new Reader(person, DigestRules.covered(today, rhythm, calendar), found));
                }
            }
        }
        return readers;
    }

    private List<Reminder> ask(Actor actor, LocalDate until) {
        return actors.as(actor, () -> sources.stream()
                .flatMap(source -> source.reminders(actor, until, MOST).stream())
                .toList());
    }

    private void write(LocalDate today, List<Reader> chunk) {
        DigestBook book = letters.book();
        book.hold(today);
        Map<UserId, Reader> readers = new LinkedHashMap<>();
        chunk.forEach(reader -> readers.put(reader.person().user(), reader));
        readers.keySet().removeAll(book.written(today, List.copyOf(readers.keySet())));
        if (readers.isEmpty()) {
            return;
        }
        LocalDate earliest = readers.values().stream()
                .flatMap(reader -> reader.found().stream())
                .map(Reminder::due)
                .min(LocalDate::compareTo)
                .orElse(today);
        Map<UserId, Set<Step>> before = book.told(readers.keySet(), earliest);
        ReminderDays days = law.reminders().on(today);
        List<Letter> written = new ArrayList<>();
        readers.forEach((user, reader) -> {
            var told = DigestRules.told(
                    user, reader.found(), today, reader.covered(), days, before.getOrDefault(user, Set.of()));
            if (!told.isEmpty()) {
                written.add(DigestLetter.write(letters.letterhead(), reader.person(), today, told));
            }
        });
        book.write(today, written, clock.now());
    }
}
