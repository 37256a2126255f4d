package coop.portal.bench.rows;

import coop.portal.bench.rows.dashboard.DashboardRow;
import coop.portal.bench.rows.exchange.ExportRow;
import coop.portal.bench.rows.exchange.ImportRow;
import coop.portal.bench.rows.list.ListRow;
import coop.portal.bench.rows.page.PageRow;
import coop.portal.bench.rows.people.PeopleRow;
import coop.portal.bench.rows.people.SpikeRow;
import coop.portal.bench.rows.plan.PlanRow;
import coop.portal.bench.rows.session.SessionRow;
import coop.portal.bench.rows.start.StartRow;
import java.util.List;

/** All rows, in the order in which they are measured on a data set: what changes the data stands last. */
public final class Rows {

    private Rows() {}

    public static List<Row> all() {
        return List.of(
                new ListRow(),
                new PageRow(),
                new DashboardRow(),
                new PlanRow(),
                new SessionRow(),
                new PeopleRow(),
                new SpikeRow(),
                new ExportRow(),
                new StartRow(),
                new ImportRow());
    }
}
