package coop.portal.fieldwork.ui;

import coop.portal.fieldwork.model.LineState;
import coop.portal.fieldwork.model.PlanLineRow;
import coop.portal.kernel.deadline.WorkingCalendar;
import coop.portal.uikit.list.Column;
import java.time.LocalDate;
import java.util.List;

/** What there is to be known of a line of a plan, for its list and for the workbook of a year. */
final class LineColumns {

    private LineColumns() {}

    static List<Column<PlanLineRow>> all(LocalDate today, WorkingCalendar calendar) {
        return List.of(
                Column.<PlanLineRow>text("organisation", PlanLineRow::organisationName).sortable(),
                Column.<PlanLineRow, LineState>badge("state", PlanLineRow::state, LineLooks::of).width(13),
                Column.<PlanLineRow>text("month", LineLooks::month).sortable().width(7),
                Column.<PlanLineRow>text("agency", PlanLineRow::agencyName).sortable().width(13),
                Column.<PlanLineRow>text("commune", PlanLineRow::communeName).width(11).notOnCard(),
                Column.<PlanLineRow>text("leader", PlanLineRow::leaderName).width(10).notOnCard(),
                Column.<PlanLineRow>date("due", PlanLineRow::due).sortable().width(7),
                Column.<PlanLineRow>number("lateDays", row -> LateDays.of(row, today, calendar)).width(8).notOnCard(),
                Column.<PlanLineRow>text("reason", PlanLineRow::reason).width(14).notOnCard(),
                Column.<PlanLineRow>number("findings", PlanLineRow::findings).width(8).hidden(),
                Column.<PlanLineRow>date("decided", row -> row.days().decided()).hidden(),
                Column.<PlanLineRow>date("begun", row -> row.days().begun()).hidden(),
                Column.<PlanLineRow>date("fieldEnded", row -> row.days().fieldEnded()).hidden(),
                Column.<PlanLineRow>date("concluded", row -> row.days().concluded()).hidden(),
                Column.<PlanLineRow>text("code", PlanLineRow::organisationCode).hidden(),
                Column.<PlanLineRow>text("kind", PlanLineRow::kind).hidden());
    }
}
