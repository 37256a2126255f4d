package coop.portal.bench.rows.dashboard;

import coop.portal.bench.figures.Goal;
import coop.portal.bench.figures.Result;
import coop.portal.bench.figures.Rounds;
import coop.portal.bench.figures.Samples;
import coop.portal.bench.portal.Database;
import coop.portal.bench.protocol.Answer;
import coop.portal.bench.protocol.Person;
import coop.portal.bench.protocol.WrongAnswer;
import coop.portal.bench.rows.Row;
import coop.portal.bench.rows.Stand;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Figures of everybody added up: the wall and the totals of the period that is being collected; and how long opening one takes. */
public final class DashboardRow implements Row {

    private static final double MOST_MILLIS = 50;
    private static final double SECONDS = 10;
    private static final double SECONDS_OF_LIMIT = 10;
    /** A province has some hundreds; a period for a million is taken away again more slowly than it is opened. */
    private static final int MOST_TO_OPEN = 100_000;
    private static final String PERIOD = "SELECT MAX(code) FROM figures_period WHERE NOT locked";
    private static final String OPENED = "SELECT COUNT(*) FROM figures_report WHERE period_code = " + OwnPeriod.CODE;
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
        return Where.EVERY;
    }

    @Override
    public List<Result> measure(Stand stand) throws Exception {
        List<Result> results = new ArrayList<>();
        try (Database database = stand.database(); Person officer = stand.person("focal-officer")) {
            String period = database.text(PERIOD);
            officer.open(ROUTE + period);
            results.add(looked(stand, database, officer, period, "wall", WALL));
            results.add(looked(stand, database, officer, period, "summary", TOTALS));
            if (stand.size() <= MOST_TO_OPEN) {
                results.add(opened(stand, database, officer));
            }
        }
        return results;
    }

    private Result opened(Stand stand, Database database, Person officer) throws SQLException {
        OwnPeriod.remove(stand.set());
        try {
            officer.open("figures/periods");
            officer.press("Mở kỳ báo cáo");
            Answer answer = officer.press("Mở kỳ");
            int reports = Integer.parseInt(database.text(OPENED));
            if (reports == 0) {
                throw new WrongAnswer("no period was opened", officer.page().words());
            }
            return new Result(name(), "a period is opened for everybody", stand.size(), reports / (answer.wall() / 1_000),
                    "reports/s", "once", Double.NaN, "",
                    String.format(Locale.ROOT, "%,d reports, %.1f s, database %.1f s, %d queries", reports,
                            answer.wall() / 1_000, answer.database() / 1_000, answer.statements()),
                    Goal.none());
        } finally {
            OwnPeriod.remove(stand.set());
        }
    }

    private Result looked(Stand stand, Database database, Person officer, String period, String tab, String plain) {
        Samples server = new Samples();
        Samples inDatabase = new Samples();
        Samples alone = new Samples();
        Answer answer = null;
        Rounds rounds = new Rounds(5, stand.rounds(30, 8), SECONDS);
        while (rounds.next()) {
            officer.go("figures/periods", "");
            answer = officer.go(ROUTE + period + "/" + tab, "");
            if (rounds.counts()) {
                server.add(answer.server());
                inDatabase.add(answer.database());
            }
        }
        Rounds limits = new Rounds(1, stand.rounds(10, 3), SECONDS_OF_LIMIT);
        while (limits.next()) {
            double millis = database.millis(plain, period);
            if (limits.counts()) {
                alone.add(millis);
            }
        }
        return new Result(name(), "period: " + tab, stand.size(), server.median(), "ms",
                String.format(Locale.ROOT, "p95 %.1f", server.p95()), alone.median(), "plain SQL, all reports grouped",
                String.format(Locale.ROOT, "database %.1f ms, %d queries, %.1f kB, %s", inDatabase.median(),
                        answer.statements(), answer.bytes() / 1024.0, rounds.words()),
                Goal.none().atMost("p95", server.p95(), MOST_MILLIS));
    }
}
