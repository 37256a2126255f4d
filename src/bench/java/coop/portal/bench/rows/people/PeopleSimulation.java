package coop.portal.bench.rows.people;

import static io.gatling.javaapi.core.CoreDsl.rampUsers;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.http;

import io.gatling.javaapi.core.ScenarioBuilder;
import io.gatling.javaapi.core.Simulation;
import io.gatling.javaapi.http.HttpProtocolBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** So many people at once, each with an account of their own, who arrive one after the other and then work until the end. */
public final class PeopleSimulation extends Simulation {

    private static final int OFFICES = 40;

    private final int people = Integer.getInteger("people");
    private final Duration arriving = Duration.ofSeconds(Integer.getInteger("arriving"));
    private final Duration working = Duration.ofSeconds(Integer.getInteger("working"));
    private final Heard heard;

    public PeopleSimulation() {
        boolean spike = working.isZero();
        heard = new Heard(spike ? 0 : arriving.toNanos());
        Journeys journeys = new Journeys(heard, secret(), Double.parseDouble(System.getProperty("think")),
                System.nanoTime() + arriving.plus(working).toNanos());
        ScenarioBuilder scenario = scenario("people")
                .feed(accounts().iterator())
                .exec(spike ? journeys.onlySignIn() : journeys.untilTheEnd());
        setUp(scenario.injectOpen(rampUsers(people).during(arriving)))
                .protocols(protocol())
                .maxDuration(arriving.plus(working).plusSeconds(60));
    }

    private static String secret() {
        try {
            return Files.readString(Path.of(System.getProperty("secret"))).strip();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private List<Map<String, Object>> accounts() {
        return IntStream.rangeClosed(1, people)
                .mapToObj(number -> Map.<String, Object>of("account", "person-%04d".formatted(number)))
                .toList();
    }

    /** People sit in different offices: where the system has more than one address for itself, they come from several. */
    private static HttpProtocolBuilder protocol() {
        HttpProtocolBuilder protocol = http.baseUrl(System.getProperty("address"))
                .acceptEncodingHeader("gzip, deflate")
                .acceptLanguageHeader("vi")
                .header("Origin", System.getProperty("address"))
                .disableFollowRedirect()
                .disableCaching();
        return System.getProperty("os.name").startsWith("Linux")
                ? protocol.localAddresses(IntStream.rangeClosed(1, OFFICES).mapToObj(office -> "127.0.1." + office).toList())
                : protocol;
    }

    @Override
    public void after() {
        heard.write(Path.of(System.getProperty("heard")));
    }
}
