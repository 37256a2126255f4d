package coop.portal.demo;

import coop.portal.access.Actors;
import coop.portal.kernel.Command;
import coop.portal.kernel.DemoFeeder;
import coop.portal.uikit.Messages;
import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** {@code demo --organisations N}: fills an empty data folder with invented organisations and all that hangs on them. */
@Component
@ConditionalOnProperty(name = "portal.demo", havingValue = "true")
class DemoCommand implements Command {

    private static final int FULL = 1;
    private static final int WRONG_WORDS = 2;
    private static final long MOST = 5_000_000;
    private static final long STEP = 50_000;
    private static final String OPTION = "--organisations";

    private final List<DemoFeeder> feeders;
    private final Feeding feeding;
    private final Actors actors;

    DemoCommand(List<DemoFeeder> feeders, Feeding feeding, Actors actors) {
        this.feeders = feeders.stream().sorted(Comparator.comparingInt(DemoFeeder::order)).toList();
        this.feeding = feeding;
        this.actors = actors;
    }

    @Override
    public String words() {
        return "demo";
    }

    @Override
    public String usage() {
        return "demo --organisations N   " + Messages.text("demo.DemoCommand.usage");
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        Optional<Long> wanted = wanted(arguments);
        if (wanted.isEmpty()) {
            err.println(usage());
            return WRONG_WORDS;
        }
        if (feeders.stream().anyMatch(DemoFeeder::isFed)) {
            err.println(Messages.text("demo.DemoCommand.not-empty"));
            return FULL;
        }
        return actors.as(actors.system("demo"), () -> {
            feeders.forEach(feeder -> feed(feeder, wanted.get(), out));
            return 0;
        });
    }

    private void feed(DemoFeeder feeder, long organisations, PrintStream out) {
        long begun = System.nanoTime();
        String what = Messages.text(feeder.what());
        long rows = feeding.feed(feeder, organisations, new Steps(what, out)::reached);
        long millis = Math.max(1, (System.nanoTime() - begun) / 1_000_000);
        out.println(Messages.text("demo.DemoCommand.done", what, rows, millis / 1_000, rows * 1_000 / millis));
    }

    private static Optional<Long> wanted(List<String> arguments) {
        if (arguments.size() != 2 || !arguments.getFirst().equals(OPTION) || !arguments.getLast().matches("\\d{1,7}")) {
            return Optional.empty();
        }
        long number = Long.parseLong(arguments.getLast());
        return number >= 1 && number <= MOST ? Optional.of(number) : Optional.empty();
    }

    /** Says now and then how far it is. */
    private static final class Steps {

        private final String what;
        private final PrintStream out;
        private long next = STEP;

        Steps(String what, PrintStream out) {
            this.what = what;
            this.out = out;
        }

        synchronized void reached(long organisations) {
            if (organisations >= next) {
                out.println(Messages.text("demo.DemoCommand.progress", what, organisations));
                next += STEP;
            }
        }
    }
}
