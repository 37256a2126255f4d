package coop.portal.figures;

import coop.portal.access.Actors;
import coop.portal.exchange.model.Unwatched;
import coop.portal.figures.model.PeriodKey;
import coop.portal.kernel.Command;
import coop.portal.kernel.Refusal;
import coop.portal.kernel.RefusedException;
import coop.portal.uikit.Messages;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** {@code import reports FILE --period 2023-H1 [--check] [--json]}: the same as on the screen, in one go and in the portal's own name. */
@Component
class HandInCommand implements Command {

    private static final int UNREADABLE = 1;
    private static final int WRONG_WORDS = 2;
    private static final String CHECK = "--check";
    private static final String JSON = "--json";
    private static final String PERIOD = "--period";

    private final HandInRun run;
    private final Actors actors;

    HandInCommand(HandInRun run, Actors actors) {
        this.run = run;
        this.actors = actors;
    }

    @Override
    public String words() {
        return "import reports";
    }

    @Override
    public String usage() {
        return "import reports FILE --period 2023-H1 [--check] [--json]   " + Messages.text("figures.HandInCommand.usage");
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        List<String> words = new ArrayList<>(arguments);
        Optional<PeriodKey> period = period(words);
        List<String> files = words.stream().filter(word -> !word.startsWith("--")).toList();
        List<String> options = words.stream().filter(word -> word.startsWith("--")).toList();
        if (files.size() != 1 || period.isEmpty() || !List.of(CHECK, JSON).containsAll(options)) {
            err.println(usage());
            return WRONG_WORDS;
        }
        Path file = Path.of(files.getFirst());
        if (!Files.isRegularFile(file)) {
            err.println(Messages.text("figures.HandInCommand.no-file", file.toString()));
            return UNREADABLE;
        }
        HandInReport report = options.contains(JSON) ? new HandInReport.Json(out) : new HandInReport.Plain(out);
        return actors.as(actors.system("import reports"),
                () -> run(file, period.get(), options.contains(CHECK), report, err));
    }

    /** The period's words are taken out of the others: {@code --period 2023-H1} or {@code --period=2023-H1}. */
    private static Optional<PeriodKey> period(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).startsWith(PERIOD + "=")) {
                return PeriodKey.read(words.remove(i).substring(PERIOD.length() + 1));
            }
            if (words.get(i).equals(PERIOD) && i + 1 < words.size()) {
                words.remove(i);
                return PeriodKey.read(words.remove(i));
            }
        }
        return Optional.empty();
    }

    private int run(Path file, PeriodKey period, boolean checkOnly, HandInReport report, PrintStream err) {
        try {
            HandInRun.Outcome outcome = checkOnly
                    ? run.check(file, period, report::add, Unwatched.HERE)
                    : run.apply(file, period, report::add, Unwatched.HERE);
            report.end(outcome, checkOnly);
            return 0;
        } catch (RefusedException e) {
            err.println(e.reasons().stream().map((Refusal one) -> Messages.text(one)).collect(Collectors.joining(" ")));
            return UNREADABLE;
        }
    }
}
