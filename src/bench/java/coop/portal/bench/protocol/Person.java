package coop.portal.bench.protocol;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** One person at a browser of their own, without the browser: signs in, opens a page and acts on it. */
public final class Person implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final String address;
    private final HttpClient http;
    private Talk talk = new Talk();

    private Person(String address) {
        this.address = address;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(PATIENCE)
                .build();
    }

    public static Person signedIn(String address, String name, String password) {
        Person person = new Person(address);
        person.get("/login");
        String form = "username=" + encoded(name) + "&password=" + encoded(password);
        HttpResponse<byte[]> answer = person.send(person.request("/login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
        String leads = answer.headers().firstValue("Location").orElse("");
        if (answer.statusCode() != 302 || leads.contains("login")) {
            person.close();
            throw new WrongAnswer("not signed in: " + name, answer.statusCode() + " " + leads);
        }
        return person;
    }

    /** Somebody who is not signed in looks at the sign-in page. */
    public static void visit(String address) {
        try (Person person = new Person(address)) {
            person.open("login").with("username");
        }
    }

    /** Opens an address anew, as with a link from outside. */
    public Answer open(String route) {
        return open(route, "");
    }

    public Answer open(String route, String query) {
        get("/" + route + (query.isEmpty() ? "" : "?" + query));
        talk = new Talk();
        talk.begin(get(Talk.INIT + encoded(route)).body());
        return act(Rpc.navigate(route, query));
    }

    /** Goes to another address on the open page. */
    public Answer go(String route, String query) {
        return act(Rpc.navigate(route, query));
    }

    /** Does something on the open page; what a browser confirms without being asked is confirmed, and not measured. */
    public Answer act(String... rpcs) {
        Answer answer = say(talk.say(rpcs));
        String[] confirmed = talk.confirmations();
        if (confirmed.length > 0) {
            say(talk.say(confirmed));
            talk.confirmations();
        }
        return answer;
    }

    /** Presses the button that reads so; of several the one that came last, which is that of an open dialog. */
    public Answer press(String words) {
        Page page = page();
        int button = page.last("vaadin-button", words)
                .or(() -> page.last("vaadin-context-menu-item", words))
                .or(() -> page.last("vaadin-menu-bar-item", words))
                .orElseThrow(() -> new WrongAnswer("no button " + words, page.words()));
        return act(Rpc.click(button));
    }

    /** Fills a field and leaves it. */
    public Answer fill(int field, String value) {
        return act(Rpc.value(field, value), Rpc.event(field, "change", "{}"));
    }

    private Answer say(String message) {
        Answer answer = post(talk.path(), "application/json", HttpRequest.BodyPublishers.ofString(message));
        talk.hear(answer.body());
        return answer;
    }

    public Page page() {
        return talk.page();
    }

    /** Sends a message as it is. */
    public Answer post(String path, String type, HttpRequest.BodyPublisher body, String... headers) {
        HttpRequest.Builder request = request(path).header("Content-Type", type).POST(body);
        return timed(headers.length == 0 ? request : request.headers(headers));
    }

    public Answer get(String path) {
        return timed(request(path).GET());
    }

    /** Takes a download in and throws it away. @return how many bytes there were */
    public long download(String path) {
        try {
            HttpResponse<java.io.InputStream> answer =
                    http.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofInputStream());
            try (var in = answer.body()) {
                long bytes = in.transferTo(java.io.OutputStream.nullOutputStream());
                if (answer.statusCode() != 200) {
                    throw new WrongAnswer("no download", answer.statusCode() + " " + path);
                }
                return bytes;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .timeout(PATIENCE)
                .header("Origin", address)
                .header("Accept-Language", "vi");
    }

    private Answer timed(HttpRequest.Builder request) {
        long begun = System.nanoTime();
        HttpResponse<byte[]> answer = send(request);
        long nanos = System.nanoTime() - begun;
        if (answer.statusCode() != 200) {
            throw new WrongAnswer("status " + answer.statusCode(), new String(answer.body(), StandardCharsets.UTF_8));
        }
        return Answer.of(answer.body(), nanos, answer.headers().firstValue("Server-Timing").orElse(""));
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Closes the page as a browser does, and the browser. */
    public void leave() {
        post(talk.path(), "application/json", HttpRequest.BodyPublishers.ofString(talk.leave()));
        close();
    }

    @Override
    public void close() {
        http.close();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
