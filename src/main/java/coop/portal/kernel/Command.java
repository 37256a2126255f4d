package coop.portal.kernel;

import java.io.PrintStream;
import java.util.List;

/** One of the launcher's words that works on the portal's data and ends: a module brings it, the launcher finds it. */
public interface Command {

    /** The words it answers to, such as {@code import registry}. */
    String words();

    /** What it is for and how it is called, in a line. */
    String usage();

    /** Does it. @return 0 when all went well, else what the launcher leaves with */
    int run(List<String> arguments, PrintStream out, PrintStream err);
}
