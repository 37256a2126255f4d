package coop.portal.bench.rows.list;

import coop.portal.bench.protocol.Answer;
import coop.portal.bench.protocol.Person;
import coop.portal.bench.protocol.Rpc;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;

/** What people do on the list of organisations. */
final class Steps {

    private static final String COLUMNS = "o.id, o.name, o.code, o.type, o.commune_id, o.address, o.sector, o.charter_capital,"
            + " o.members_official, o.legal_status, o.operating_status, o.first_cert_date, o.representative_name, o.phone,"
            + " o.managers_total, i.code AS industry";
    private static final String JOIN = " LEFT JOIN organisation_industry i ON i.organisation_id = o.id AND i.main";
    private static final String HOME = "";
    private static final int PAGE = 50;
    private static final int[] FIRST = {0};

    private record Plain(
            String what,
            boolean opens,
            Consumer<Person> begin,
            Function<Person, Answer> deed,
            UnaryOperator<String> narrowed,
            String order,
            int[] from,
            boolean counts)
            implements Step {

        @Override
        public void before(Person person) {
            begin.accept(person);
        }

        @Override
        public Answer act(Person person) {
            return deed.apply(person);
        }

        @Override
        public String[] limit(String sees) {
            String where = " WHERE " + narrowed.apply(sees);
            String window = "SELECT " + COLUMNS + " FROM (SELECT o.id AS w FROM organisation o" + where + " ORDER BY " + order
                    + " LIMIT " + PAGE + " OFFSET " + from[0] + ") w JOIN organisation o ON o.id = w.w" + JOIN + " ORDER BY " + order;
            String count = "SELECT COUNT(*) FROM (SELECT 1 FROM organisation o" + where + " LIMIT 1001) c";
            return counts ? new String[] {window, count} : new String[] {window};
        }
    }

    private Steps() {}

    static List<Step> all() {
        return List.of(
                step("open", person -> person.go(HOME, ""), OrganisationList::open, sees -> sees),
                step("filter", OrganisationList::open, person -> OrganisationList.go(person, "operating=WEAK&size.from=50"),
                        sees -> sees + " AND o.operating_status IN ('WEAK') AND o.members_official >= 50"),
                sort(),
                search("search one word", "sản", sees -> sees + word("=", "san")),
                search("search three words", "hợp tác xã nông nghiệp dong thanh",
                        sees -> sees + word("=", "nong") + word("=", "nghiep") + word("=", "dong") + word("LIKE", "thanh%")),
                search("search a prefix", "đồng ta", sees -> sees + word("=", "dong") + word("LIKE", "ta%")),
                nextPage(),
                jump());
    }

    private static Step step(
            String what, Consumer<Person> begin, Function<Person, Answer> deed, UnaryOperator<String> narrowed) {
        return new Plain(what, true, begin, deed, narrowed, "o.name, o.id", FIRST, true);
    }

    private static Step search(String what, String words, UnaryOperator<String> narrowed) {
        return step(what, OrganisationList::open, person -> OrganisationList.search(person, words), narrowed);
    }

    private static String word(String how, String word) {
        return " AND o.id IN (SELECT organisation_id FROM organisation_token WHERE token " + how + " '" + word + "')";
    }

    private static Step sort() {
        String[] column = new String[1];
        return new Plain("sort", true,
                person -> column[0] = OrganisationList.column(openedAnew(person), "Thành viên"),
                person -> person.act(Rpc.sort(OrganisationList.grid(person), column[0], false)).with(OrganisationList.ROWS),
                sees -> sees, "o.members_official DESC, o.id DESC", FIRST, true);
    }

    /** The view as it is built, not as it is shown again. */
    private static Answer openedAnew(Person person) {
        person.go(HOME, "");
        return OrganisationList.open(person);
    }

    private static Step nextPage() {
        return rows("next page", size -> PAGE);
    }

    /** As far as the scroll bar goes. */
    private static Step jump() {
        return rows("jump deep", size -> size - PAGE - 1);
    }

    private static Step rows(String what, IntUnaryOperator from) {
        int[] at = new int[1];
        return new Plain(what, false,
                person -> at[0] = from.applyAsInt(OrganisationList.size(openedAnew(person))),
                person -> OrganisationList.rows(person, at[0], PAGE),
                sees -> sees, "o.name, o.id", at, false);
    }
}
