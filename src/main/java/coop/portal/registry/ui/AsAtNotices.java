package coop.portal.registry.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import coop.portal.kernel.PortalClock;
import coop.portal.registry.OrganisationQueries;
import coop.portal.registry.model.PastSheet;
import coop.portal.registry.model.Presence;
import coop.portal.uikit.LinkButton;
import coop.portal.uikit.Messages;
import coop.portal.uikit.Tone;
import coop.portal.uikit.list.Chosen;
import coop.portal.uikit.list.Filter;
import coop.portal.uikit.list.ListNotice;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The day that the registry is looked at as at: chosen like any filter of the list, and said with what is not of it. */
@Component
class AsAtNotices {

    private static final String TEXT = "registry.AsAt";

    private final OrganisationQueries queries;
    private final PortalClock clock;

    AsAtNotices(OrganisationQueries queries, PortalClock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    Filter filter() {
        return Filter.day(RegistryNavigation.AS_AT, clock::today);
    }

    Optional<ListNotice> of(Chosen chosen) {
        return Optional.ofNullable(chosen.on(RegistryNavigation.AS_AT)).map(this::notice);
    }

    /** What stands in an address, as far as it is a day. */
    static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    boolean canBeShown(LocalDate day) {
        return !day.isAfter(clock.today());
    }

    /** On a page that was asked for as at a day to come. */
    com.vaadin.flow.component.Component toCome(LocalDate day) {
        Div line = line(Messages.text(TEXT + ".page-future", day));
        line.addClassName(Tone.ATTENTION.css());
        return line;
    }

    /** On the page of an organisation as at a day: what is of that day, whether it was there, and the way back. */
    static com.vaadin.flow.component.Component page(PastSheet then) {
        Div line = line(Messages.text(TEXT + "." + then.presence(), then.day()) + " " + Messages.text(TEXT + ".page"));
        line.setClassName(Tone.ATTENTION.css(), then.presence() != Presence.THERE);
        line.add(LinkButton.secondary(
                Messages.text(TEXT + ".today"), RegistryNavigation.toOrganisation(then.sheet().kept().id())));
        return line;
    }

    private static Div line(String words) {
        Div line = new Div(new Span(words));
        line.addClassNames("panel", "notice-line");
        line.getElement().setAttribute("role", "status");
        return line;
    }

    private ListNotice notice(LocalDate day) {
        if (day.isAfter(clock.today())) {
            return notice(Messages.text(TEXT + ".future", day), true);
        }
        Optional<LocalDate> since = queries.historySince().filter(day::isBefore);
        String words = Messages.text(TEXT + ".list", day);
        return since.isEmpty()
                ? notice(words, false)
                : notice(Messages.text(TEXT + ".before", since.get(), day), true);
    }

    private static ListNotice notice(String words, boolean grave) {
        return new ListNotice(words, grave, RegistryNavigation.AS_AT, TEXT + ".today");
    }
}
