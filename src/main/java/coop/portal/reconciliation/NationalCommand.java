package coop.portal.reconciliation;

import coop.portal.access.Actors;
import coop.portal.exchange.FileCommand;
import coop.portal.exchange.FileOrder;
import coop.portal.exchange.model.Unwatched;
import coop.portal.reconciliation.model.LoadCounts;
import coop.portal.uikit.Messages;
import java.io.PrintStream;
import org.springframework.stereotype.Component;

/** {@code import national FILE [--check] [--json] [--part]}: the same comparison as on the screen, in the portal's own name. */
@Component
class NationalCommand extends FileCommand {

    private static final String PART = "--part";

    private final LoadRun run;

    NationalCommand(LoadRun run, Actors actors) {
        super(actors);
        this.run = run;
        flag(PART);
    }

    @Override
    public String words() {
        return "import national";
    }

    @Override
    public String usage() {
        return words() + " FILE [--check] [--json] [--part]   " + Messages.text("reconciliation.NationalCommand.usage");
    }

    @Override
    protected void read(FileOrder order, PrintStream out) {
        LoadCounts counts = run.run(order.file(), !order.has(PART), order.checkOnly(), Unwatched.HERE);
        if (order.json()) {
            out.println(LoadReport.json(counts, !order.checkOnly()));
        } else {
            LoadReport.plain(counts, order.checkOnly()).forEach(out::println);
        }
    }
}
