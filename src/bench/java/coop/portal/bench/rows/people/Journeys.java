package coop.portal.bench.rows.people;

import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.asLongAs;
import static io.gatling.javaapi.core.CoreDsl.bodyString;
import static io.gatling.javaapi.core.CoreDsl.doIf;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.pause;
import static io.gatling.javaapi.core.CoreDsl.responseTimeInMillis;
import static io.gatling.javaapi.http.HttpDsl.header;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import coop.portal.bench.protocol.Rpc;
import coop.portal.bench.protocol.Talk;
import coop.portal.bench.protocol.WrongAnswer;
import coop.portal.bench.rows.list.OrganisationList;
import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.Session;
import io.gatling.javaapi.http.HttpRequestActionBuilder;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What people do, in Gatling's words; what is said and what an answer means is told by the same {@link Talk} with which one
 * person is measured alone.
 */
final class Journeys {

    private static final String TALK = "talk";
    private static final String ANSWER = "answer";
    private static final String MILLIS = "millis";
    private static final String LIST = "registry/organisations";
    private static final String PLANS = "inspections/plans";
    private static final String[] WORDS = {"dong tam", "chan nuoi", "dich vu nong nghiep thanh", "van tai", "rau an t", "san"};
    private static final String[] FILTERS = {"operating=WEAK", "legal=ACTIVE&sectors=AGRICULTURE", "operating=OPERATING&size.from=50"};

    private final Heard heard;
    private final String secret;
    private final double think;
    private final long end;

    /** @param end when everybody goes home, in nanoseconds */
    Journeys(Heard heard, String secret, double think, long end) {
        this.heard = heard;
        this.secret = secret;
        this.think = think;
        this.end = end;
    }

    ChainBuilder onlySignIn() {
        return signIn().exec(open("home", ""));
    }

    /** Signs in, works, opens the page anew when something went wrong, and leaves as a closed browser does. */
    ChainBuilder untilTheEnd() {
        return onlySignIn()
                .exec(asLongAs(session -> System.nanoTime() < end).on(
                        doIf(session -> session.getBoolean("broken")).then(open("home", "")),
                        thinking(),
                        doIf(session -> sees(session, LIST)).then(atTheRegister()),
                        doIf(session -> !sees(session, LIST)).then(
                                go("home", session -> "", "syncId", ""), thinking(), go("profile", session -> "profile", "syncId", ""))))
                .exec(http("leave").post(session -> talk(session).path())
                        .header("Content-Type", "application/json")
                        .body(StringBody(session -> talk(session).leave())));
    }

    private ChainBuilder signIn() {
        return open(Heard.LOGIN_PAGE, "login")
                .exec(heardOf(Heard.SIGN_IN, http(Heard.SIGN_IN).post("/login")
                        .formParam("username", "#{account}")
                        .formParam("password", secret)
                        .check(status().is(302), header("Location").transform(place -> !place.contains("login")).is(true))))
                .exec(session -> taken(session, Heard.SIGN_IN));
    }

    /** A page that is loaded, until its first view is there. */
    private ChainBuilder open(String what, String route) {
        return exec(http(what + ": page").get("/" + route).check(status().is(200)))
                .exec(http(what + ": init").get(Talk.INIT + route).check(status().is(200), bodyString().saveAs(ANSWER)))
                .exec(session -> begun(session, what))
                .exec(go(what, session -> route, "", ""));
    }

    private static Session clean(Session session) {
        return session.remove(ANSWER).remove(MILLIS).markAsSucceeded();
    }

    private Session begun(Session session, String what) {
        Talk talk = new Talk();
        try {
            talk.begin(session.isFailed() ? "" : session.getString(ANSWER));
            return clean(session).set(TALK, talk).set("broken", false);
        } catch (RuntimeException e) {
            heard.failed(what, String.valueOf(e.getMessage()));
            return clean(session).set(TALK, talk).set("broken", true);
        }
    }

    private ChainBuilder atTheRegister() {
        return exec(go("list", session -> LIST, OrganisationList.ROWS, ""), thinking())
                .exec(act("search", session -> search(session, any(WORDS)), "syncId"), thinking())
                .exec(act("clear", session -> search(session, ""), OrganisationList.ROWS))
                .exec(act("next rows", session -> new String[] {Rpc.rows(grid(session), 50, 50)}, "syncId"), thinking())
                .exec(go("organisation", session -> session.getString("row"), "syncId", ""), thinking())
                .exec(go("filter", session -> LIST, "syncId", any(FILTERS)), thinking())
                .exec(go("home", session -> "", "syncId", ""), thinking())
                .exec(doIf(session -> sees(session, PLANS)).then(go("plans", session -> PLANS, "syncId", ""), thinking()))
                .exec(http(Heard.HEARTBEAT).post(session -> talk(session).heartbeat())
                        .check(status().is(200), responseTimeInMillis().saveAs(MILLIS)))
                .exec(session -> taken(session, Heard.HEARTBEAT));
    }

    private ChainBuilder go(String what, Function<Session, String> route, String expected, String query) {
        return act(what, session -> new String[] {Rpc.navigate(route.apply(session), query)}, expected);
    }

    /** Says something on the open page, and confirms what a browser confirms. */
    private ChainBuilder act(String what, Function<Session, String[]> rpcs, String expected) {
        Predicate<Session> whole = session -> !session.getBoolean("broken");
        return doIf(whole::test).then(exec(session -> said(session, what, rpcs))
                .exec(doIf(whole::test).then(
                        exec(message(what)).exec(session -> answered(session, what, expected)),
                        doIf(session -> session.contains("confirm")).then(
                                exec(session -> session.set("message", session.getString("confirm")).remove("confirm"))
                                        .exec(message(Heard.CONFIRM))
                                        .exec(session -> answered(session, Heard.CONFIRM, "syncId").remove("confirm"))))));
    }

    private Session said(Session session, String what, Function<Session, String[]> rpcs) {
        try {
            return session.set("message", talk(session).say(rpcs.apply(session)));
        } catch (RuntimeException e) {
            heard.failed(what, String.valueOf(e.getMessage()));
            return session.set("broken", true);
        }
    }

    private static HttpRequestActionBuilder message(String what) {
        return heardOf(what, http(what).post(session -> talk(session).path())
                .header("Content-Type", "application/json")
                .body(StringBody(session -> session.getString("message")))
                .check(status().is(200), bodyString().saveAs(ANSWER)));
    }

    private static HttpRequestActionBuilder heardOf(String what, HttpRequestActionBuilder request) {
        return request.check(responseTimeInMillis().saveAs(MILLIS));
    }

    private Session answered(Session session, String what, String expected) {
        try {
            if (session.isFailed()) {
                throw new WrongAnswer("no answer", session.contains(ANSWER) ? session.getString(ANSWER) : "");
            }
            String answer = session.getString(ANSWER);
            talk(session).hear(answer);
            if (!answer.contains(expected)) {
                throw new WrongAnswer("not in the answer: " + expected, answer);
            }
            heard.answered(what, session.getInt(MILLIS));
            return next(session, answer);
        } catch (RuntimeException e) {
            heard.failed(what, String.valueOf(e.getMessage()));
            return clean(session).set("broken", true);
        }
    }

    private static Session next(Session session, String answer) {
        String[] confirmations = talk(session).confirmations();
        Session next = clean(session);
        if (confirmations.length > 0) {
            next = next.set("confirm", talk(session).say(confirmations));
        }
        Session going = next;
        return OrganisationList.firstRow(answer).map(row -> going.set("row", row)).orElse(going);
    }

    private Session taken(Session session, String what) {
        if (session.isFailed() || !session.contains(MILLIS)) {
            heard.failed(what, "no answer as it should be");
            return clean(session).set("broken", true);
        }
        heard.answered(what, session.getInt(MILLIS));
        return clean(session);
    }

    private static String[] search(Session session, String words) {
        int field = talk(session).page()
                .classed("vaadin-text-field", "list-search")
                .orElseThrow(() -> new WrongAnswer("no search field", talk(session).page().words()));
        return new String[] {Rpc.value(field, words), Rpc.event(field, "input", "{\"1\":1,\"for\":\"trailing\"}")};
    }

    private static int grid(Session session) {
        return talk(session).page()
                .first("vaadin-grid")
                .orElseThrow(() -> new WrongAnswer("no list", talk(session).page().words()));
    }

    /** Whether the menu leads there: what somebody may not see they do not ask for. */
    private static boolean sees(Session session, String route) {
        return !session.getBoolean("broken") && talk(session).page().leadsTo(route);
    }

    private static Talk talk(Session session) {
        return session.get(TALK);
    }

    private static String any(String... of) {
        return of[ThreadLocalRandom.current().nextInt(of.length)];
    }

    /** Half as long to one and a half times as long, as people do. */
    private ChainBuilder thinking() {
        return pause(Duration.ofMillis((long) (think * 500)), Duration.ofMillis((long) (think * 1_500)));
    }
}
