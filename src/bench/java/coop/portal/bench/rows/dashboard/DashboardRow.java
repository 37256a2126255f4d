package coop.portal.bench.rows.dashboard;

import coop.portal.bench.figures.Goal;
import coop.portal.bench.figures.Result;
import coop.portal.bench.figures.Samples;
import coop.portal.bench.portal.Database;
import coop.portal.bench.protocol.Answer;
import coop.portal.bench.protocol.Person;
import coop.portal.bench.protocol.WrongAnswer;
import coop.portal.bench.rows.Row;
import coop.portal.bench.rows.Stand;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Figures of everybody added up: a reporting period is opened, and its wall and totals are looked at. */
public final class DashboardRow implements Row {

    private static final double MOST_MILLIS = 50;
    private static final String PERIOD = "SELECT " + OwnPeriod.CODE;
    private static final String ROUTE = "figures/period/";
    private static final String WALL = "SELECT commune_id, state, COUNT(*) FROM figures_report WHERE period_code = ?"
            + " GROUP BY commune_id, state";
    private static final String TOTALS = "SELECT commune_id, sector, state, COUNT(*), SUM(revenue_total), SUM(profit),"
            + " SUM(total_capital), SUM(members_official), SUM(workers_regular) FROM figures_report WHERE period_code = ?"
            + " GROUP BY commune_id, sector, state";

    @Override
    public String name() {
        return "dashboard";
    }

    @Override
    public Where where() {
        return Where.LARGEST;
    }

    @Override
    public List<Result> measure(Stand stand) throws Exception {
        List<Result> results = new ArrayList<>();
        try (Database database = stand.database(); Person officer = stand.person("focal-officer")) {
            boolean made = database.text(PERIOD).equals("null");
            try {
                if (made) {
                    results.add(opened(stand, database, officer));
                }
                String period = database.text(PERIOD);
                officer.open(ROUTE + period);
                results.add(looked(stand, database, officer, period, "wall", WALL));
                results.add(looked(stand, database, officer, period, "summary", TOTALS));
            } finally {
                if (made) {
                    OwnPeriod.remove(stand.set());
                }
            }
        }
        return results;
    }

    private Result opened(Stand stand, Database database, Person officer) {
        officer.open("figures/periods");
        officer.press("Mở kỳ báo cáo");
        Answer answer = officer.press("Mở kỳ");
        int reports = Integer.parseInt(database.text("SELECT COUNT(*) FROM figures_report WHERE period_code = " + OwnPeriod.CODE));
        if (reports == 0) {
            throw new WrongAnswer("no period was opened", officer.page().words());
        }
        return new Result(name(), "a period is opened for everybody", stand.size(), reports / (answer.wall() / 1_000),
                "reports/s", "once", Double.NaN, "",
                String.format(Locale.ROOT, "%,d reports, %.1f s, database %.1f s, %d queries", reports, answer.wall() / 1_000,
                        answer.database() / 1_000, answer.statements()),
                Goal.none());
    }

    private Result looked(Stand stand, Database database, Person officer, String period, String tab, String plain) {
        Samples server = new Samples();
        Samples inDatabase = new Samples();
        Samples alone = new Samples();
        Answer answer = null;
        for (int round = -3; round < stand.rounds(20, 8); round++) {
            officer.go("figures/periods", "");
            answer = officer.go(ROUTE + period + "/" + tab, "");
            double millis = database.millis(plain, period);
            if (round >= 0) {
                server.add(answer.server());
                inDatabase.add(answer.database());
                alone.add(millis);
            }
        }
        return new Result(name(), "period: " + tab, stand.size(), server.median(), "ms",
                String.format(Locale.ROOT, "p95 %.1f", server.p95()), alone.median(), "plain SQL, grouped",
                String.format(Locale.ROOT, "database %.1f ms, %d queries, %.1f kB", inDatabase.median(), answer.statements(),
                        answer.bytes() / 1024.0),
                Goal.none().atMost("p95", server.p95(), MOST_MILLIS));
    }
}
