package coop.portal.access;

import coop.portal.kernel.Command;
import coop.portal.kernel.RefusedException;
import coop.portal.uikit.Messages;
import java.io.PrintStream;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code ./portal first-admin NAME}: the way into an installation that has no users yet. */
@Component
class FirstAdminCommand implements Command {

    private final FirstAdministrator administrator;

    FirstAdminCommand(FirstAdministrator administrator) {
        this.administrator = administrator;
    }

    @Override
    public String words() {
        return "first-admin";
    }

    @Override
    public String usage() {
        return Messages.text("access.command.first-admin");
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        if (arguments.size() != 1) {
            err.println(usage());
            return 2;
        }
        try {
            String password = administrator.make(arguments.getFirst());
            out.println(Messages.text("access.command.first-admin-made", arguments.getFirst(), password));
            return 0;
        } catch (RefusedException refused) {
            refused.reasons().forEach(reason -> err.println(Messages.text(reason)));
            return 1;
        }
    }
}
