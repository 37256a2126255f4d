package coop.portal.registry;

import coop.portal.access.Actors;
import coop.portal.exchange.model.Unwatched;
import coop.portal.kernel.Command;
import coop.portal.kernel.Refusal;
import coop.portal.kernel.RefusedException;
import coop.portal.registry.model.ImportBatchRow;
import coop.portal.registry.model.ImportCounts;
import coop.portal.uikit.Messages;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** {@code import registry FILE [--check] [--json]}: the same import as on the screen, in one go and in the portal's own name. */
@Component
class ImportCommand implements Command {

    private static final int UNREADABLE = 1;
    private static final int WRONG_WORDS = 2;
    private static final String CHECK = "--check";
    private static final String JSON = "--json";

    private final ImportRun run;
    private final Actors actors;

    ImportCommand(ImportRun run, Actors actors) {
        this.run = run;
        this.actors = actors;
    }

    @Override
    public String words() {
        return "import registry";
    }

    @Override
    public String usage() {
        return "import registry FILE [--check] [--json]   " + Messages.text("registry.ImportCommand.usage");
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        List<String> files = arguments.stream().filter(word -> !word.startsWith("--")).toList();
        List<String> options = arguments.stream().filter(word -> word.startsWith("--")).toList();
        if (files.size() != 1 || !List.of(CHECK, JSON).containsAll(options)) {
            err.println(usage());
            return WRONG_WORDS;
        }
        Path file = Path.of(files.getFirst());
        if (!Files.isRegularFile(file)) {
            err.println(Messages.text("registry.ImportCommand.no-file", file));
            return UNREADABLE;
        }
        ImportReport report = options.contains(JSON) ? new ImportReport.Json(out) : new ImportReport.Plain(out);
        return actors.as(actors.system(ImportBatchRow.COMMAND_LINE), () -> run(file, options.contains(CHECK), report, err));
    }

    private int run(Path file, boolean checkOnly, ImportReport report, PrintStream err) {
        try {
            ImportCounts counts = checkOnly
                    ? run.check(file, report::add, Unwatched.HERE)
                    : run.apply(file, report::add, Unwatched.HERE);
            report.end(counts, checkOnly);
            return 0;
        } catch (RefusedException e) {
            err.println(e.reasons().stream().map((Refusal one) -> Messages.text(one)).collect(Collectors.joining(" ")));
            return UNREADABLE;
        }
    }
}
