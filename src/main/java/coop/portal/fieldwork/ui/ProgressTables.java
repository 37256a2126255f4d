package coop.portal.fieldwork.ui;

import com.vaadin.flow.component.html.Anchor;
import coop.portal.fieldwork.model.LineCounts;
import coop.portal.fieldwork.model.LineState;
import coop.portal.fieldwork.model.PlanProgress;
import coop.portal.fieldwork.model.PlanProgress.OfAgency;
import coop.portal.fieldwork.model.PlanProgress.OfCommune;
import coop.portal.fieldwork.model.PlanProgress.OfMonth;
import coop.portal.uikit.Messages;
import coop.portal.uikit.sheet.PlainTable;
import java.util.EnumSet;
import java.util.Set;

/** The lines of a year by agency, by month and by commune, each number a way to its lines. */
final class ProgressTables {

    private static final String TEXT = "fieldwork.ProgressTables";
    private static final Set<LineState> UNDER_WAY =
            EnumSet.of(LineState.DECIDED, LineState.UNDER_WAY, LineState.FIELD_ENDED);
    private static final Set<LineState> NOT_BEGUN = EnumSet.of(LineState.NOT_BEGUN);

    private ProgressTables() {}

    static PlainTable agencies(PlanProgress progress) {
        PlainTable table = new PlainTable(
                TEXT, "agency", "all", "toDate", "doneOfThem", "notBegun", "underWay", "done", "givenUp", "late", "share");
        for (OfAgency one : progress.agencies()) {
            LinesLink link = LinesLink.of(progress.year()).with("agency", one.agency().text());
            LineCounts counts = one.counts();
            table.row(
                    new Anchor(link.address(), one.name()),
                    link.count(counts.all()),
                    link.with("toDate", 1).count(counts.toDate()),
                    link.with("toDate", 1).in(LineState.DONE).count(counts.doneOfThem()),
                    link.in(NOT_BEGUN).count(counts.in(NOT_BEGUN)),
                    link.in(UNDER_WAY).count(counts.in(UNDER_WAY)),
                    link.in(LineState.DONE).count(counts.in(LineState.DONE)),
                    link.in(LineState.GIVEN_UP).count(counts.in(LineState.GIVEN_UP)),
                    link.with("late", 1).count(counts.late()),
                    share(one.name(), counts));
        }
        return table;
    }

    static PlainTable months(PlanProgress progress) {
        PlainTable table = new PlainTable(
                TEXT, "month", "planned", "notBegun", "underWay", "done", "late", "begunIn", "concludedIn", "share");
        for (OfMonth one : progress.months()) {
            LinesLink year = LinesLink.of(progress.year());
            LinesLink link = year.with("month", one.month());
            LineCounts counts = one.counts();
            String name = Messages.text(TEXT + ".in-month", one.month());
            table.row(
                    name,
                    link.count(counts.all()),
                    link.in(NOT_BEGUN).count(counts.in(NOT_BEGUN)),
                    link.in(UNDER_WAY).count(counts.in(UNDER_WAY)),
                    link.in(LineState.DONE).count(counts.in(LineState.DONE)),
                    link.with("late", 1).count(counts.late()),
                    year.with("begun", one.month()).count(one.begun()),
                    year.with("concluded", one.month()).count(one.concluded()),
                    share(name, counts));
        }
        return table;
    }

    static PlainTable communes(PlanProgress progress) {
        PlainTable table = new PlainTable(TEXT, "commune", "all", "notBegun", "underWay", "done", "givenUp", "late", "share");
        for (OfCommune one : progress.communes()) {
            LinesLink link = LinesLink.of(progress.year()).with("commune", one.commune().text());
            LineCounts counts = one.counts();
            table.row(
                    new Anchor(link.address(), one.name()),
                    link.count(counts.all()),
                    link.in(NOT_BEGUN).count(counts.in(NOT_BEGUN)),
                    link.in(UNDER_WAY).count(counts.in(UNDER_WAY)),
                    link.in(LineState.DONE).count(counts.in(LineState.DONE)),
                    link.in(LineState.GIVEN_UP).count(counts.in(LineState.GIVEN_UP)),
                    link.with("late", 1).count(counts.late()),
                    share(one.name(), counts));
        }
        return table;
    }

    private static Share share(String name, LineCounts counts) {
        return new Share(name, counts.in(LineState.DONE), counts.all());
    }
}
