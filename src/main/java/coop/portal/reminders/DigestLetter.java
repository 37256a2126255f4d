package coop.portal.reminders;

import coop.portal.access.Everybody.Person;
import coop.portal.kernel.Ids;
import coop.portal.reminders.MailSettings.Letterhead;
import coop.portal.reminders.model.DigestId;
import coop.portal.reminders.model.Reminder;
import coop.portal.reminders.model.Urgency;
import coop.portal.reminders.persistence.DigestBook.Letter;
import coop.portal.reminders.rules.DigestRules.Told;
import coop.portal.uikit.Formats;
import coop.portal.uikit.Markup;
import coop.portal.uikit.Messages;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Writes what somebody is told in their language: as plain text, and the same again for those who see links as links. */
final class DigestLetter {

    /** More than anybody reads in a letter; the rest stands on the home page. */
    static final int MOST = 50;

    private static final String TEXT = "reminders.letter.";

    private final Letterhead letterhead;
    private final Person person;
    private final LocalDate day;
    private final Locale locale;

    private DigestLetter(Letterhead letterhead, Person person, LocalDate day) {
        this.letterhead = letterhead;
        this.person = person;
        this.day = day;
        this.locale = "en".equals(person.locale()) ? Messages.ENGLISH : Messages.VIETNAMESE;
    }

    static Letter write(Letterhead letterhead, Person person, LocalDate day, List<Told> told) {
        DigestLetter letter = new DigestLetter(letterhead, person, day);
        Map<Urgency, List<Told>> groups = new EnumMap<>(Urgency.class);
        told.stream().limit(MOST).forEach(one -> groups.computeIfAbsent(one.urgency(), key -> new ArrayList<>()).add(one));
        List<Urgency> order = groups.keySet().stream().sorted(Comparator.reverseOrder()).toList();
        int more = Math.max(0, told.size() - MOST);
        return new Letter(
                new DigestId(Ids.next()), person.user(), person.name(), person.email(),
                letter.text("subject", told.size(), Formats.date(day)),
                letter.plain(groups, order, more), letter.html(groups, order, more),
                told.stream().map(Told::step).toList());
    }

    private String plain(Map<Urgency, List<Told>> groups, List<Urgency> order, int more) {
        StringBuilder text = new StringBuilder(text("hello", oneLine(person.name()))).append("\n\n");
        for (Urgency urgency : order) {
            text.append(text("group." + urgency, groups.get(urgency).size())).append('\n');
            groups.get(urgency).forEach(one -> text
                    .append("- ").append(line(one.reminder())).append("; ").append(when(one)).append('\n')
                    .append("  ").append(letterhead.link(one.reminder().path())).append('\n'));
            text.append('\n');
        }
        if (more > 0) {
            text.append(text("more", more)).append("\n\n");
        }
        return text.append(text("home")).append(' ').append(letterhead.link("")).append('\n')
                .append(text("why")).append(' ').append(letterhead.link(ReminderAddress.OWN)).append('\n')
                .toString();
    }

    private String html(Map<Urgency, List<Told>> groups, List<Urgency> order, int more) {
        Markup markup = new Markup();
        markup.add("p").text(text("hello", oneLine(person.name())));
        for (Urgency urgency : order) {
            markup.add("h3").text(text("group." + urgency, groups.get(urgency).size()));
            Element list = markup.add("ul");
            for (Told one : groups.get(urgency)) {
                Element entry = list.appendElement("li");
                entry.appendElement("a").attr("href", letterhead.link(one.reminder().path())).text(line(one.reminder()));
                entry.appendText("; " + when(one));
            }
        }
        if (more > 0) {
            markup.add("p").text(text("more", more));
        }
        Element home = markup.add("p");
        home.appendElement("a").attr("href", letterhead.link("")).text(text("home"));
        Element why = markup.add("p");
        why.appendElement("a").attr("href", letterhead.link(ReminderAddress.OWN)).text(text("why"));
        return "<!doctype html><html lang=\"" + locale.getLanguage() + "\"><head><meta charset=\"utf-8\"></head><body>"
                + markup.inside() + "</body></html>";
    }

    private String line(Reminder reminder) {
        return Messages.text(locale, reminder.labelKey(), reminder.args().toArray()) + " – "
                + oneLine(reminder.title());
    }

    private String when(Told one) {
        LocalDate due = one.reminder().due();
        long left = ChronoUnit.DAYS.between(day, due);
        if (left >= 0) {
            return left == 0 ? text("today", Formats.date(due)) : text("left", left, Formats.date(due));
        }
        return one.urgency() == Urgency.ESCALATED
                ? text("escalated", -left, Formats.date(due), one.reminder().agency())
                : text("late", -left, Formats.date(due));
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\p{Cntrl}+", " ");
    }

    private String text(String key, Object... args) {
        return Messages.text(locale, TEXT + key, args);
    }
}
