package coop.portal.figures;

import coop.portal.access.Actors;
import coop.portal.exchange.FileCommand;
import coop.portal.exchange.FileOrder;
import coop.portal.exchange.model.Unwatched;
import coop.portal.figures.model.PeriodKey;
import coop.portal.uikit.Messages;
import java.io.PrintStream;
import org.springframework.stereotype.Component;

/** {@code import reports FILE --period 2023-H1 [--check] [--json]}: the same as on the screen, in one go and in the portal's own name. */
@Component
class HandInCommand extends FileCommand {

    private static final String PERIOD = "--period";

    private final HandInRun run;

    HandInCommand(HandInRun run, Actors actors) {
        super(actors);
        this.run = run;
        valued(PERIOD);
    }

    @Override
    public String words() {
        return "import reports";
    }

    @Override
    public String usage() {
        return words() + " FILE --period 2023-H1 [--check] [--json]   " + Messages.text("figures.HandInCommand.usage");
    }

    @Override
    protected boolean understood(FileOrder order) {
        return PeriodKey.read(order.value(PERIOD)).isPresent();
    }

    @Override
    protected void read(FileOrder order, PrintStream out) {
        PeriodKey period = PeriodKey.read(order.value(PERIOD)).orElseThrow();
        try (HandInReport report = order.json() ? new HandInReport.Json(out) : new HandInReport.Plain(out)) {
            HandInRun.Outcome outcome = order.checkOnly()
                    ? run.check(order.file(), period, report::add, Unwatched.HERE)
                    : run.apply(order.file(), period, report::add, Unwatched.HERE);
            report.end(outcome, order.checkOnly());
        }
    }
}
