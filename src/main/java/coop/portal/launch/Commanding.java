package coop.portal.launch;

import coop.portal.kernel.Command;
import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/** A word that works on the portal's data and ends: beside a running portal, or with the database to itself. */
final class Commanding {

    /** There are no screens in a command: what would make them is left out. */
    private static final String SCREENS =
            "com.vaadin.flow.spring.SpringBootAutoConfiguration,com.vaadin.flow.spring.SpringSecurityAutoConfiguration";

    private final Class<?> application;
    private final Words words;
    private final PrintStream out;
    private final PrintStream err;

    Commanding(Class<?> application, Words words, PrintStream out, PrintStream err) {
        this.application = application;
        this.words = words;
        this.out = out;
        this.err = err;
    }

    int run() {
        SpringApplication spring = new SpringApplication(application);
        spring.setWebApplicationType(WebApplicationType.NONE);
        spring.setLazyInitialization(true);
        spring.setLogStartupInfo(false);
        surroundings()
                .certainly("spring.autoconfigure.exclude", SCREENS)
                .usually("logging.threshold.console", "off")
                .tell(spring);
        try (ConfigurableApplicationContext context = spring.run()) {
            return run(context.getBeanProvider(Command.class).stream().toList());
        }
    }

    private int run(List<Command> commands) {
        for (Command command : longestFirst(commands)) {
            List<String> arguments = words.after(command.words());
            if (arguments != null) {
                return command.run(arguments, out, err);
            }
        }
        err.println("Không có lệnh này (there is no such command): " + String.join(" ", words.rest()));
        commands.stream().map(Command::usage).sorted().forEach(usage -> err.println("  " + usage));
        return LaunchFailure.WRONG_WORDS;
    }

    private static List<Command> longestFirst(List<Command> commands) {
        return commands.stream()
                .sorted(Comparator.comparingInt((Command command) -> command.words().length()).reversed())
                .toList();
    }

    private Surroundings surroundings() {
        if (!Surroundings.databaseIsBrought()) {
            return Surroundings.external();
        }
        DataFolder folder = DataFolder.at(words.data());
        return Surroundings.embedded(folder, access(folder), "command.log");
    }

    private static DatabaseAccess access(DataFolder folder) {
        if (folder.take()) {
            return OwnedDatabase.startOn(folder).access();
        }
        return folder.portInUse()
                .map(port -> new DatabaseAccess(port, folder.credentials()))
                .orElseThrow(() -> new LaunchFailure(
                        LaunchFailure.FOLDER_IN_USE,
                        "Một cổng khác đang khởi động hoặc đang dừng trên thư mục %s; hãy thử lại sau (another portal is"
                                        .formatted(folder.path())
                                + " starting or stopping on this folder, try again)."));
    }
}
