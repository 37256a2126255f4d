package coop.portal.bench.rows.list;

import coop.portal.bench.protocol.Answer;
import coop.portal.bench.protocol.Person;
import coop.portal.bench.protocol.Rpc;
import coop.portal.bench.protocol.WrongAnswer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The list of organisations as a person meets it on the screen. */
public final class OrganisationList {

    public static final String ROUTE = "registry/organisations";
    /** How rows begin in an answer: where one leads is a word that was told once, then its own part of the way. */
    public static final String ROWS = "\"r\":[";

    private static final Pattern ROW = Pattern.compile("\"r\":\\[\\d+,\"(\\w+)\"");

    private OrganisationList() {}

    public static Answer open(Person person) {
        return go(person, "");
    }

    /** With what the address says is chosen, as a chosen filter does. */
    public static Answer go(Person person, String query) {
        return person.go(ROUTE, query).with(ROWS);
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
        return person.act(Rpc.rows(grid(person), from, many)).with(ROWS);
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
        return firstRow(answer.body()).orElseThrow(() -> new WrongAnswer("no row", answer.body()));
    }

    public static Optional<String> firstRow(String answer) {
        Matcher found = ROW.matcher(answer);
        return found.find() ? Optional.of("registry/organisation/" + found.group(1)) : Optional.empty();
    }
}
