package coop.portal.launch;

import org.springframework.boot.SpringApplication;

/** What the launcher's words mean. */
public final class CommandLine {

    private CommandLine() {}

    public static int run(Class<?> application, String... args) {
        SpringApplication.run(application, args);
        return 0;
    }
}
