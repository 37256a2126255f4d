package coop.portal.reminders;

import coop.portal.law.DeclaredLaw;
import coop.portal.law.LawBook;
import coop.portal.law.model.LegalName;
import coop.portal.law.model.LegalUnit;
import coop.portal.law.model.LegalValue;
import coop.portal.reminders.model.ReminderDays;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The days of reminders as the province has declared them. */
@Component
public class ReminderLaw implements DeclaredLaw {

    private static final String EARLY = "reminders.earlyDays";
    private static final String CLOSE = "reminders.closeDays";
    private static final String LATE = "reminders.lateDays";
    private static final String ESCALATION = "reminders.escalationDays";

    private final ObjectProvider<LawBook> book;

    ReminderLaw(ObjectProvider<LawBook> book) {
        this.book = book;
    }

    @Override
    public List<LegalName> names() {
        return Stream.of(EARLY, CLOSE, LATE, ESCALATION)
                .map(name -> LegalName.of(name, LegalUnit.DAYS))
                .toList();
    }

    /** Those that hold on a day; from memory. */
    public ReminderDays on(LocalDate day) {
        return new ReminderDays(days(EARLY, day), days(CLOSE, day), days(LATE, day), days(ESCALATION, day));
    }

    private @Nullable Integer days(String name, LocalDate day) {
        return book.getObject().on(name, day).map(LegalValue::asInt).orElse(null);
    }
}
