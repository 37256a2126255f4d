package coop.portal.fieldwork.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import coop.portal.fieldwork.model.TeamCalendar;
import coop.portal.territory.model.Agency;
import coop.portal.uikit.Address;
import coop.portal.uikit.Messages;
import java.time.YearMonth;
import java.util.List;

/** Which days of which agency a calendar shows, and the ways to others. */
final class CalendarBar extends Div {

    private static final String TEXT = "fieldwork.TeamCalendarView";

    /** @param agencies to which the person may turn, none for those who see their own only */
    CalendarBar(CalendarAddress address, TeamCalendar calendar, List<Agency> agencies) {
        addClassName("calendar-bar");
        H2 which = new H2(address.month()
                ? Messages.text(TEXT + ".of-month", YearMonth.from(address.day()))
                : Messages.text(TEXT + ".of-week", calendar.window().from(), calendar.window().to()));
        Div steps = new Div(
                to(address.step(-1), address.month() ? ".month-before" : ".week-before"),
                to(address.on(calendar.today()), ".today"),
                to(address.step(1), address.month() ? ".month-after" : ".week-after"));
        Button week = to(address.as(false), ".week");
        Button month = to(address.as(true), ".month");
        (address.month() ? month : week).getElement().setAttribute("aria-current", "true");
        (address.month() ? month : week).addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div views = new Div(week, month);
        steps.addClassName("row-acts");
        views.addClassName("row-acts");
        add(which, steps, views);
        if (!agencies.isEmpty()) {
            add(agency(address, calendar, agencies));
        }
    }

    /** The pages of people. */
    static Div pages(CalendarAddress address, int people, int each) {
        Div pages = new Div();
        pages.addClassName("row-acts");
        for (int page = 0; page * each < people; page++) {
            Button open = button(address.page(page), Messages.text(
                    TEXT + ".people", page * each + 1, Math.min(people, (page + 1) * each)));
            if (page == address.page()) {
                open.getElement().setAttribute("aria-current", "page");
                open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            }
            pages.add(open);
        }
        return pages;
    }

    private static ComboBox<Agency> agency(CalendarAddress address, TeamCalendar calendar, List<Agency> agencies) {
        ComboBox<Agency> box = new ComboBox<>(Messages.text(TEXT + ".agency"));
        box.setItems(agencies);
        box.setItemLabelGenerator(Agency::name);
        agencies.stream().filter(one -> one.id().equals(calendar.agency())).findFirst().ifPresent(box::setValue);
        box.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                Address.open(address.of(change.getValue().id()).text());
            }
        });
        return box;
    }

    private static Button to(CalendarAddress address, String key) {
        return button(address, Messages.text(TEXT + key));
    }

    private static Button button(CalendarAddress address, String words) {
        return new Button(words, click -> Address.open(address.text()));
    }
}
