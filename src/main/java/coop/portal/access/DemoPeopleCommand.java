package coop.portal.access;

import coop.portal.access.rules.PasswordPolicy;
import coop.portal.kernel.Command;
import coop.portal.kernel.Remark;
import coop.portal.uikit.Messages;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * {@code demo people N}: invented people of all job roles, each with an account of their own, to measure with. The password of
 * all of them comes from the environment and is neither shown nor kept.
 */
@Component
@ConditionalOnProperty(name = "portal.demo", havingValue = "true")
class DemoPeopleCommand implements Command {

    /** Where the password is read from. */
    static final String PASSWORD = "PORTAL_DEMO_PASSWORD";

    private static final int REFUSED = 1;
    private static final int WRONG_WORDS = 2;
    private static final int MOST = 2_000;

    private final DemoPeople people;
    private final CommonPasswords common;
    private final Map<String, String> environment;

    @Autowired
    DemoPeopleCommand(DemoPeople people, CommonPasswords common) {
        this(people, common, System.getenv());
    }

    DemoPeopleCommand(DemoPeople people, CommonPasswords common, Map<String, String> environment) {
        this.people = people;
        this.common = common;
        this.environment = environment;
    }

    @Override
    public String words() {
        return "demo people";
    }

    @Override
    public String usage() {
        return Messages.text("access.command.demo-people", PASSWORD);
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        if (arguments.size() != 1 || !arguments.getFirst().matches("[1-9]\\d{0,3}")
                || Integer.parseInt(arguments.getFirst()) > MOST) {
            err.println(usage());
            return WRONG_WORDS;
        }
        String password = environment.getOrDefault(PASSWORD, "");
        List<Remark> remarks = PasswordPolicy.check(password, DemoPeople.PREFIX, DemoPeople.PREFIX, common.folded());
        if (!remarks.isEmpty()) {
            remarks.forEach(remark -> err.println(PASSWORD + ": " + Messages.text(remark)));
            return REFUSED;
        }
        out.println(Messages.text("access.command.demo-people-made", people.make(Integer.parseInt(arguments.getFirst()), password)));
        return 0;
    }
}
