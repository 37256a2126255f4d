package coop.portal.bench.rows.list;

import coop.portal.bench.protocol.Answer;
import coop.portal.bench.protocol.Person;
import coop.portal.bench.protocol.Rpc;
import coop.portal.bench.protocol.WrongAnswer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The list of organisations as a person meets it on the screen. */
public final class OrganisationList {

    public static final String ROUTE = "registry/organisations";
    private static final String ROW = "registry/organisation/";

    private OrganisationList() {}

    public static Answer open(Person person) {
        return go(person, "");
    }

    /** With what the address says is chosen, as a chosen filter does. */
    public static Answer go(Person person, String query) {
        return person.go(ROUTE, query).with(ROW);
    }

    public static Answer search(Person person, String words) {
        int field = field(person);
        return person.act(Rpc.value(field, words), Rpc.event(field, "input", "{\"1\":1,\"for\":\"trailing\"}"));
    }

    private static int field(Person person) {
        return person.page()
                .classed("vaadin-text-field", "list-search")
                .orElseThrow(() -> new WrongAnswer("no search field", person.page().words()));
    }

    public static int grid(Person person) {
        return person.page()
                .first("vaadin-grid")
                .orElseThrow(() -> new WrongAnswer("no list", person.page().words()));
    }

    public static Answer rows(Person person, int from, int many) {
        return person.act(Rpc.rows(grid(person), from, many)).with(ROW);
    }

    /** The grid's own name of a column, as the answer that opened the list tells it. */
    public static String column(Answer opened, String header) {
        Matcher found = Pattern.compile("\"" + Pattern.quote(header) + "\",true,\"(\\w+)\"").matcher(opened.body());
        if (!found.find()) {
            throw new WrongAnswer("no column " + header, opened.body());
        }
        return found.group(1);
    }

    /** How many rows the list says it has. */
    public static int size(Answer opened) {
        Matcher found = Pattern.compile(",(\\d+),\"return \\$0\\.\\$connector\\.updateSize").matcher(opened.body());
        if (!found.find()) {
            throw new WrongAnswer("no size", opened.body());
        }
        return Integer.parseInt(found.group(1));
    }

    /** Where the first row of an answer leads. */
    public static String firstRow(Answer answer) {
        Matcher found = Pattern.compile(ROW + "(\\w+)").matcher(answer.body());
        if (!found.find()) {
            throw new WrongAnswer("no row", answer.body());
        }
        return found.group();
    }
}
