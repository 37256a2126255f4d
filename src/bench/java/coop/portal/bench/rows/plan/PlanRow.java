package coop.portal.bench.rows.plan;

import coop.portal.bench.figures.Goal;
import coop.portal.bench.figures.Result;
import coop.portal.bench.figures.Samples;
import coop.portal.bench.portal.Database;
import coop.portal.bench.protocol.Answer;
import coop.portal.bench.protocol.Page;
import coop.portal.bench.protocol.Person;
import coop.portal.bench.protocol.Rpc;
import coop.portal.bench.protocol.WrongAnswer;
import coop.portal.bench.rows.Row;
import coop.portal.bench.rows.Stand;
import coop.portal.bench.rows.list.OrganisationList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A yearly plan of five hundred visits: made, opened, saved, submitted and approved by the people who do so. */
public final class PlanRow implements Row {

    /** A plan refuses whom it may not visit, such as those that another agency visits: in a small set many. */
    private static final double LEAST_TAKEN = 0.5;

    private static final String OFFICER = "dept-officer";
    private static final String MANAGER = "dept-manager";
    private static final String PLAN = "inspections/plan/";
    private static final String ADD = "inspections/add-visits/";
    private static final Pattern KEY = Pattern.compile("\\{\"key\":\"(\\d+)\"");
    private static final String ITEMS =
            "SELECT i.* FROM inspection_plan_item i JOIN inspection_plan p ON p.id = i.plan_id WHERE p.agency_id = "
                    + OwnPlan.AGENCY + " AND p.year = YEAR(CURRENT_DATE) + 1 ORDER BY i.organisation_name";

    @Override
    public String name() {
        return "plan";
    }

    @Override
    public Where where() {
        return Where.LARGEST;
    }

    @Override
    public List<Result> measure(Stand stand) throws Exception {
        int wanted = stand.rounds(500, 100);
        List<Result> results = new ArrayList<>();
        stand.portal();
        OwnPlan.remove(stand.set());
        try (Database database = stand.database(); Person officer = stand.person(OFFICER)) {
            String plan = made(officer);
            Answer added = filled(officer, plan, wanted);
            int visits = database.read(ITEMS);
            if (visits < wanted * LEAST_TAKEN) {
                throw new WrongAnswer("only " + visits + " of " + wanted + " visits were taken", added.body());
            }
            results.add(line(stand, visits, "visits added one by one", Samples.of(added.server()), added, Double.NaN));
            OwnPlan.complete(stand.set());
            results.add(opened(stand, visits, database, officer, plan));
            results.add(saved(stand, visits, officer, plan));
            officer.go(PLAN + plan, "");
            officer.press("Trình duyệt");
            Answer submitted = officer.press("Trình duyệt");
            if (stage(database).equals("DRAFT")) {
                throw new WrongAnswer("the plan was not submitted", officer.page().words());
            }
            results.add(line(stand, visits, "submitted", Samples.of(submitted.server()), submitted, Double.NaN));
            results.add(approved(stand, visits, database, plan));
        }
        return results;
    }

    private static String made(Person officer) {
        officer.open("inspections/plans");
        officer.press("Lập kế hoạch");
        officer.press("Lập kế hoạch");
        return officer.page().leading("href", ADD)
                .map(link -> link.substring(ADD.length()))
                .orElseThrow(() -> new WrongAnswer("no plan was made", officer.page().words()));
    }

    /** Chooses page after page, then adds all that are chosen. */
    private static Answer filled(Person officer, String plan, int visits) {
        Answer rows = officer.go(ADD + plan, "everybody=1");
        for (int chosen = 0; chosen < visits; ) {
            int grid = OrganisationList.grid(officer);
            List<String> clicks = new ArrayList<>();
            Matcher key = KEY.matcher(rows.body());
            while (key.find() && chosen < visits) {
                clicks.add(Rpc.select(grid, key.group(1)));
                chosen++;
            }
            if (clicks.isEmpty()) {
                throw new WrongAnswer("no more rows to choose", rows.body());
            }
            officer.act(clicks.toArray(String[]::new));
            if (chosen < visits) {
                rows = officer.act(Rpc.rows(grid, chosen, 50));
            }
        }
        return officer.press("Thêm vào kế hoạch");
    }

    private Result opened(Stand stand, int visits, Database database, Person officer, String plan) {
        Samples server = new Samples();
        Samples plain = new Samples();
        Answer answer = officer.go(PLAN + plan, "");
        for (int round = -3; round < stand.rounds(20, 8); round++) {
            officer.go("inspections/plans", "");
            answer = officer.go(PLAN + plan, "").with("Hợp tác xã");
            double alone = database.millis(ITEMS);
            if (round >= 0) {
                server.add(answer.server());
                plain.add(alone);
            }
        }
        return line(stand, visits, "opened", server, answer, plain.median());
    }

    private Result saved(Stand stand, int visits, Person officer, String plan) {
        Samples server = new Samples();
        Answer answer = null;
        for (int round = 0; round < stand.rounds(8, 4); round++) {
            officer.go("inspections/plan-text/" + plan, "");
            Page page = officer.page();
            int field = page.first("vaadin-text-area")
                    .orElseThrow(() -> new WrongAnswer("no text to change", page.words()));
            officer.fill(field, "Mục đích, lần " + round);
            answer = officer.press("Lưu");
            server.add(answer.server());
        }
        return line(stand, visits, "its words saved", server, answer, Double.NaN);
    }

    private Result approved(Stand stand, int visits, Database database, String plan) {
        try (Person manager = stand.person(MANAGER)) {
            manager.open(PLAN + plan);
            manager.press("Phê duyệt");
            manager.page().with("vaadin-text-field", "label", "Số quyết định")
                    .ifPresent(field -> manager.fill(field, "15/QĐ-SNNMT"));
            Answer answer = manager.press("Phê duyệt");
            String stage = stage(database);
            if (stage.equals("SUBMITTED")) {
                throw new WrongAnswer("the plan was not approved", manager.page().words());
            }
            return line(stand, visits, "approved (" + stage + ")", Samples.of(answer.server()), answer, Double.NaN);
        }
    }

    private static String stage(Database database) {
        return database.text("SELECT p.stage FROM inspection_plan p WHERE p.agency_id = " + OwnPlan.AGENCY
                + " AND p.year = YEAR(CURRENT_DATE) + 1");
    }

    private Result line(Stand stand, int visits, String what, Samples server, Answer answer, double plain) {
        return new Result(name(), "%d visits: %s".formatted(visits, what), stand.size(), server.median(), "ms",
                server.size() == 1 ? "once" : String.format(Locale.ROOT, "p95 %.1f", server.p95()), plain, "plain SQL",
                String.format(Locale.ROOT, "database %.1f ms, %d queries, %.1f kB", answer.database(), answer.statements(),
                        answer.bytes() / 1024.0),
                Goal.none());
    }
}
