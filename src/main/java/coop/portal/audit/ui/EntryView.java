package coop.portal.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import coop.portal.audit.Capacities;
import coop.portal.audit.TrailQueries;
import coop.portal.audit.model.AuditPermissions;
import coop.portal.audit.model.TrailEntry;
import coop.portal.kernel.Change;
import coop.portal.uikit.Empty;
import coop.portal.uikit.Formats;
import coop.portal.uikit.Messages;
import coop.portal.uikit.SubjectLinks;
import coop.portal.uikit.sheet.SheetPage;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** One line of the trail with everything that is kept of it. */
@Route("audit/trail/:id")
@RolesAllowed(AuditPermissions.TRAIL_READ)
class EntryView extends SheetPage {

    private static final String PAGE = "audit.EntryView";

    private final transient TrailQueries queries;
    private final transient SubjectLinks links;

    EntryView(TrailQueries queries, SubjectLinks links) {
        super(PAGE);
        this.queries = queries;
        this.links = links;
    }

    @Override
    protected void build(String id) {
        TrailEntry entry = queries.entry(id);
        header(Words.of(entry.action()), Formats.dateTime(entry.at()));
        keyFacts()
                .fact("subject", subject(entry))
                .fact("subjectType", Words.subjectType(entry.subject().type()))
                .fact("who", Capacities.name(entry.actor()))
                .fact("capacity", Words.of(Capacities.of(entry.actor())))
                .fact("scope", Words.scope(entry.actor()))
                .fact("reason", Words.of(entry.reason()))
                .fact("act", new Anchor(
                        AuditNavigation.act(entry.correlation()), Messages.text(PAGE + ".act.all")));
        content(entry.changes().isEmpty() ? new Empty(Messages.text(PAGE + ".no-changes")) : changes(entry.changes()));
    }

    private Component subject(TrailEntry entry) {
        String label = entry.subject().label();
        return links.path(entry.subject())
                .<Component>map(path -> new Anchor(path, label))
                .orElseGet(() -> new Span(label));
    }

    private static Component changes(List<Change> changes) {
        NativeTableRow head = new NativeTableRow();
        for (String column : List.of("field", "before", "after")) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(Messages.text(PAGE + "." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        NativeTableBody body = new NativeTableBody();
        changes.forEach(change -> body.add(new NativeTableRow(
                new NativeTableCell(Words.of(change.field())),
                new NativeTableCell(Words.of(change.before())),
                new NativeTableCell(Words.of(change.after())))));
        NativeTable table = new NativeTable();
        table.addClassName("plain-table");
        table.add(new NativeTableHeader(head), body);
        Div scroll = new Div(table);
        scroll.addClassName("table-scroll");
        return scroll;
    }

    @Override
    public List<Crumb> above() {
        return List.of(new Crumb(Messages.text("audit.TrailView.title"), AuditNavigation.trail()));
    }
}
