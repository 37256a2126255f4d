package coop.portal.reminders.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import coop.portal.reminders.MailQueries;
import coop.portal.reminders.ReminderAddress;
import coop.portal.reminders.ResendingDigests;
import coop.portal.reminders.model.DigestDay;
import coop.portal.reminders.model.DigestFilter;
import coop.portal.reminders.model.DigestRow;
import coop.portal.reminders.model.DigestState;
import coop.portal.reminders.model.ReminderPermissions;
import coop.portal.uikit.Formats;
import coop.portal.uikit.Messages;
import coop.portal.uikit.list.Chosen;
import coop.portal.uikit.list.Column;
import coop.portal.uikit.list.Filter;
import coop.portal.uikit.list.ListPage;
import coop.portal.uikit.list.ListTools;
import coop.portal.uikit.sheet.PlainTable;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** "Thư nhắc việc": whether the letters of each day went out, which did not, and why. */
@Route(ReminderAddress.MAIL)
@Menu(title = "reminders.menu.mail", order = 970)
@RolesAllowed(ReminderPermissions.MAIL_ADMINISTER)
class MailView extends ListPage<DigestRow, DigestFilter> {

    private static final String PAGE = "reminders.MailView";

    MailView(MailQueries queries, ResendingDigests resending, ListTools tools) {
        super(PAGE, queries.letters(), DigestRow::id, MailView::filter, tools);
        column(Column.<DigestRow>date("day", DigestRow::day).sortable());
        column(Column.<DigestRow>text("name", DigestRow::name).sortable().width(14));
        column(Column.<DigestRow>text("address", DigestRow::address).width(15).notOnCard());
        column(Column.<DigestRow, DigestState>badge("state", DigestRow::state, DigestLooks::of).width(10));
        column(Column.<DigestRow>number("items", DigestRow::items));
        column(Column.<DigestRow>text("reason", DigestRow::reason).width(20));
        column(Column.<DigestRow>number("attempts", DigestRow::attempts).hidden());
        column(Column.<DigestRow>moment("nextTry", DigestRow::nextTry).hidden());
        column(Column.<DigestRow>moment("sent", DigestRow::sent));
        filter(Filter.choice("states", DigestState.class));
        filter(Filter.dates("days"));
        bulk("again", row -> resending.again(row.id()));
        if (!queries.configured()) {
            Div notice = new Div(new Span(Messages.text(PAGE + ".unconfigured")));
            notice.addClassNames("panel", "notice-line", "tone-attention");
            add(notice);
        }
        List<DigestDay> days = queries.days();
        if (!days.isEmpty()) {
            add(table(days));
        }
    }

    private static PlainTable table(List<DigestDay> days) {
        PlainTable table = new PlainTable(PAGE + ".days", "day", "sent", "waiting", "failed", "uncertain");
        days.forEach(day -> table.row(
                Formats.date(day.day()), Formats.number(day.sent()), Formats.number(day.waiting()),
                Formats.number(day.failed()), Formats.number(day.uncertain())));
        return table;
    }

    private static DigestFilter filter(Chosen chosen) {
        return new DigestFilter(
                chosen.search(), chosen.constants("states", DigestState.class), chosen.from("days"), chosen.to("days"));
    }
}
