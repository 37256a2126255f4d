package coop.portal.bench.rows.page;

import coop.portal.bench.figures.Goal;
import coop.portal.bench.figures.Result;
import coop.portal.bench.figures.Rounds;
import coop.portal.bench.figures.Samples;
import coop.portal.bench.portal.Database;
import coop.portal.bench.protocol.Answer;
import coop.portal.bench.protocol.Person;
import coop.portal.bench.rows.Row;
import coop.portal.bench.rows.Stand;
import coop.portal.bench.rows.list.OrganisationList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Pages that one person opens: what the server needs for each. */
public final class PageRow implements Row {

    private static final int WARM = 6;
    private static final double SECONDS = 8;
    private static final double MOST_MILLIS = 50;

    private record Visit(String what, String account, Function<Person, String> route, String expected, String limit) {}

    private static final String ORGANISATION = "SELECT o.*, p.*, i.*, h.* FROM (SELECT id FROM organisation ORDER BY name, id LIMIT 1)"
            + " one JOIN organisation o ON o.id = one.id LEFT JOIN organisation_person p ON p.organisation_id = o.id"
            + " LEFT JOIN organisation_industry i ON i.organisation_id = o.id"
            + " LEFT JOIN organisation_status_history h ON h.organisation_id = o.id";
    private static final String COUNTED = "SELECT commune_id, sector, COUNT(*) FROM organisation"
            + " WHERE legal_status <> 'TERMINATED' GROUP BY commune_id, sector";

    private static final List<Visit> VISITS = List.of(
            new Visit("home, province officer", "focal-officer", person -> "", "syncId", ""),
            new Visit("organisation, province officer", "focal-officer",
                    person -> OrganisationList.firstRow(OrganisationList.open(person)), "Hợp tác xã", ORGANISATION),
            new Visit("organisation, commune clerk", "commune-officer",
                    person -> OrganisationList.firstRow(OrganisationList.open(person)), "Hợp tác xã", ORGANISATION),
            new Visit("quality, province officer", "focal-officer", person -> "quality", "syncId", ""),
            new Visit("quality by commune", "focal-officer", person -> "quality/communes", "syncId", COUNTED),
            new Visit("reports of figures", "focal-officer", person -> "figures/reports", "syncId", ""),
            new Visit("periods of figures", "focal-officer", person -> "figures/periods", "syncId", ""),
            new Visit("evaluations", "focal-officer", person -> "evaluation/evaluations", "syncId", ""),
            new Visit("plans", "dept-officer", person -> "inspections/plans", "syncId", ""));

    @Override
    public String name() {
        return "pages";
    }

    @Override
    public Where where() {
        return Where.EVERY;
    }

    @Override
    public List<Result> measure(Stand stand) {
        List<Result> results = new ArrayList<>();
        try (Database database = stand.database()) {
            for (Visit visit : VISITS) {
                try (Person person = stand.person(visit.account())) {
                    person.open("");
                    results.add(measure(stand, database, person, visit));
                } catch (RuntimeException e) {
                    results.add(Result.failed(name() + ": " + visit.what(), stand.size(), e));
                }
            }
        }
        return results;
    }

    private Result measure(Stand stand, Database database, Person person, Visit visit) {
        String route = visit.route().apply(person);
        Samples server = new Samples();
        Samples inDatabase = new Samples();
        Samples plain = new Samples();
        Rounds rounds = new Rounds(WARM, stand.rounds(30, 10), SECONDS);
        Answer answer = person.go(route, "");
        while (rounds.next()) {
            person.go(route.isEmpty() ? "profile" : "", "");
            answer = person.go(route, "").with(visit.expected());
            double alone = visit.limit().isEmpty() ? Double.NaN : database.millis(visit.limit());
            if (rounds.counts()) {
                server.add(answer.server());
                inDatabase.add(answer.database());
                plain.add(alone);
            }
        }
        return new Result(name(), visit.what(), stand.size(), server.median(), "ms",
                String.format(Locale.ROOT, "p95 %.1f", server.p95()), plain.median(), "plain SQL",
                String.format(Locale.ROOT, "database %.1f ms, %d queries, %.1f kB, %s", inDatabase.median(), answer.statements(),
                        answer.bytes() / 1024.0, rounds.words()),
                Goal.none().atMost("p95", server.p95(), MOST_MILLIS));
    }
}
