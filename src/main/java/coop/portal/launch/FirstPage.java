package coop.portal.launch;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/** Looks at the sign-in page as a browser does that opens it. */
final class FirstPage {

    private static final List<String> REQUESTS = List.of("/", "/?v-r=init&location=login&query=");

    private FirstPage() {}

    static void see(int port) {
        try (HttpClient browser = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.ALWAYS)
                .build()) {
            for (String request : REQUESTS) {
                URI address = URI.create("http://" + DatabaseAccess.HOST + ":" + port + request);
                browser.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding());
            }
        } catch (IOException e) {
            throw new LaunchFailure(
                    LaunchFailure.GENERAL, "Trang đầu tiên không mở được (the first page does not open).", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
