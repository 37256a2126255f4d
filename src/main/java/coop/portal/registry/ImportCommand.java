package coop.portal.registry;

import coop.portal.access.Actors;
import coop.portal.exchange.FileCommand;
import coop.portal.exchange.FileOrder;
import coop.portal.exchange.model.Unwatched;
import coop.portal.registry.model.ImportBatchRow;
import coop.portal.registry.model.ImportCounts;
import coop.portal.uikit.Messages;
import java.io.PrintStream;
import org.springframework.stereotype.Component;

/** {@code import registry FILE [--check] [--json]}: the same import as on the screen, in one go and in the portal's own name. */
@Component
class ImportCommand extends FileCommand {

    private final ImportRun run;

    ImportCommand(ImportRun run, Actors actors) {
        super(actors);
        this.run = run;
    }

    @Override
    public String words() {
        return ImportBatchRow.COMMAND_LINE;
    }

    @Override
    public String usage() {
        return words() + " FILE [--check] [--json]   " + Messages.text("registry.ImportCommand.usage");
    }

    @Override
    protected void read(FileOrder order, PrintStream out) {
        try (ImportReport report = order.json() ? new ImportReport.Json(out) : new ImportReport.Plain(out)) {
            ImportCounts counts = order.checkOnly()
                    ? run.check(order.file(), report::add, Unwatched.HERE)
                    : run.apply(order.file(), report::add, Unwatched.HERE);
            report.end(counts, order.checkOnly());
        }
    }
}
