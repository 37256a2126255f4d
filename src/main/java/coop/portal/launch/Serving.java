package coop.portal.launch;

import coop.portal.kernel.ReadyNotice;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

/**
 * {@code run}: the portal for people with browsers, until somebody stops it; or {@code rehearse}: only until its first page was
 * seen once, so that the virtual machine can write down what a start needs.
 */
final class Serving {

    private final Class<?> application;
    private final Words words;
    private final PrintStream out;

    Serving(Class<?> application, Words words, PrintStream out) {
        this.application = application;
        this.words = words;
        this.out = out;
    }

    int untilStopped() {
        CountDownLatch stopped = new CountDownLatch(1);
        ConfigurableApplicationContext context = start(stopped);
        announce(context);
        return await(stopped);
    }

    int onceSeen() {
        try (ConfigurableApplicationContext context = start(new CountDownLatch(1))) {
            FirstPage.see(port(context));
        }
        return 0;
    }

    private ConfigurableApplicationContext start(CountDownLatch stopped) {
        if (words.rest().size() > 1) {
            throw new LaunchFailure(
                    LaunchFailure.WRONG_WORDS,
                    "Không hiểu (not understood): " + String.join(" ", words.rest().subList(1, words.rest().size())));
        }
        refuseTakenPort();
        Surroundings surroundings = surroundings();
        if (words.port() != null) {
            surroundings.certainly("server.port", words.port());
        }
        SpringApplication spring = new SpringApplication(application);
        surroundings.tell(spring);
        spring.addListeners((ApplicationListener<ContextClosedEvent>) event -> stopped.countDown());
        return spring.run();
    }

    private Surroundings surroundings() {
        if (!Surroundings.databaseIsBrought()) {
            return Surroundings.external();
        }
        out.println("Đang khởi động cơ sở dữ liệu (starting the database) …");
        DataFolder folder = DataFolder.at(words.data());
        if (!folder.take()) {
            throw new LaunchFailure(
                    LaunchFailure.FOLDER_IN_USE,
                    "Một cổng khác đang chạy trên thư mục %s (another portal is running on this folder)."
                            .formatted(folder.path()));
        }
        OwnedDatabase database = OwnedDatabase.startOn(folder);
        out.println("Đang khởi động cổng (starting the portal) …");
        return Surroundings.embedded(folder, database.access(), "portal.log")
                .usually("logging.threshold.console", "warn");
    }

    /** Before anything is started, so that the person reads one sentence. What takes the port later is told by the server. */
    private void refuseTakenPort() {
        Integer port = words.port() != null ? words.port() : Integer.getInteger("server.port", portOfTheEnvironment());
        if (port == 0) {
            return;
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
        } catch (IOException e) {
            throw new LaunchFailure(
                    LaunchFailure.PORT_IN_USE,
                    "Cổng mạng %d đang được dùng; hãy chọn cổng khác bằng --port (port %d is in use, choose another with --port)."
                            .formatted(port, port),
                    e);
        }
    }

    private static int portOfTheEnvironment() {
        String port = System.getenv().getOrDefault("SERVER_PORT", "8080");
        return port.matches("\\d{1,5}") ? Integer.parseInt(port) : 0;
    }

    private void announce(ConfigurableApplicationContext context) {
        out.println();
        out.println("Cổng đã sẵn sàng (the portal is ready): http://localhost:" + port(context));
        context.getBeanProvider(ReadyNotice.class).orderedStream()
                .flatMap(notice -> notice.lines().stream())
                .forEach(out::println);
        out.println("Dừng bằng Ctrl-C (stop with Ctrl-C).");
    }

    private static int port(ConfigurableApplicationContext context) {
        return ((WebServerApplicationContext) context).getWebServer().getPort();
    }

    private static int await(CountDownLatch stopped) {
        try {
            stopped.await();
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return LaunchFailure.GENERAL;
        }
    }
}
