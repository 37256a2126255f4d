package coop.portal.reconciliation;

import coop.portal.access.Actors;
import coop.portal.exchange.model.Unwatched;
import coop.portal.kernel.Command;
import coop.portal.kernel.Refusal;
import coop.portal.kernel.RefusedException;
import coop.portal.reconciliation.model.LoadCounts;
import coop.portal.uikit.Messages;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** {@code import national FILE [--check] [--json] [--part]}: the same comparison as on the screen, in the portal's own name. */
@Component
class NationalCommand implements Command {

    private static final int UNREADABLE = 1;
    private static final int WRONG_WORDS = 2;
    private static final String CHECK = "--check";
    private static final String JSON = "--json";
    private static final String PART = "--part";
    private static final String PAGE = "reconciliation.NationalCommand.";

    private final LoadRun run;
    private final Actors actors;

    NationalCommand(LoadRun run, Actors actors) {
        this.run = run;
        this.actors = actors;
    }

    @Override
    public String words() {
        return "import national";
    }

    @Override
    public String usage() {
        return "import national FILE [--check] [--json] [--part]   " + Messages.text(PAGE + "usage");
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        List<String> files = arguments.stream().filter(word -> !word.startsWith("--")).toList();
        List<String> options = arguments.stream().filter(word -> word.startsWith("--")).toList();
        if (files.size() != 1 || !List.of(CHECK, JSON, PART).containsAll(options)) {
            err.println(usage());
            return WRONG_WORDS;
        }
        Path file = Path.of(files.getFirst());
        if (!Files.isRegularFile(file)) {
            err.println(Messages.text(PAGE + "no-file", file));
            return UNREADABLE;
        }
        return actors.as(actors.system("import national"), () -> run(file, options, out, err));
    }

    private int run(Path file, List<String> options, PrintStream out, PrintStream err) {
        boolean checkOnly = options.contains(CHECK);
        try {
            LoadCounts counts = run.run(file, !options.contains(PART), checkOnly, Unwatched.HERE);
            if (options.contains(JSON)) {
                out.println(LoadReport.json(counts, !checkOnly));
            } else {
                LoadReport.plain(counts, checkOnly).forEach(out::println);
            }
            return 0;
        } catch (RefusedException e) {
            err.println(e.reasons().stream().map((Refusal one) -> Messages.text(one)).collect(Collectors.joining(" ")));
            return UNREADABLE;
        }
    }
}
