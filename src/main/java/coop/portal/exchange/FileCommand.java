package coop.portal.exchange;

import coop.portal.access.Actors;
import coop.portal.kernel.Command;
import coop.portal.kernel.Refusal;
import coop.portal.kernel.RefusedException;
import coop.portal.uikit.Messages;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A command that reads one file, in the portal's own name: {@code WORDS FILE [--check] [--json]} and what else it knows. Words it
 * does not understand, a file that is not there and a refusal are answered in one way by all of them.
 */
public abstract class FileCommand implements Command {

    private static final int UNREADABLE = 1;
    private static final int WRONG_WORDS = 2;

    private final Actors actors;
    private final Set<String> flags = new HashSet<>(Set.of(FileOrder.CHECK, FileOrder.JSON));
    private final Set<String> valued = new HashSet<>();

    protected FileCommand(Actors actors) {
        this.actors = actors;
    }

    /** Another word that stands for itself, such as {@code --part}. */
    protected final void flag(String name) {
        flags.add(name);
    }

    /** Another word with a value behind it, such as {@code --period 2023-H1}. */
    protected final void valued(String name) {
        valued.add(name);
    }

    /** Whether what stands behind its words can be understood. */
    protected boolean understood(FileOrder order) {
        return true;
    }

    /** Does it. @throws RefusedException when the file is no such file as is asked for */
    protected abstract void read(FileOrder order, PrintStream out);

    @Override
    public final int run(List<String> arguments, PrintStream out, PrintStream err) {
        Optional<FileOrder> order = FileOrder.read(arguments, flags, valued).filter(this::understood);
        if (order.isEmpty()) {
            err.println(usage());
            return WRONG_WORDS;
        }
        if (!Files.isRegularFile(order.get().file())) {
            err.println(Messages.text("exchange.FileCommand.no-file", order.get().file().toString()));
            return UNREADABLE;
        }
        return actors.as(actors.system(words()), () -> run(order.get(), out, err));
    }

    private int run(FileOrder order, PrintStream out, PrintStream err) {
        try {
            read(order, out);
            return 0;
        } catch (RefusedException e) {
            err.println(e.reasons().stream().map((Refusal one) -> Messages.text(one)).collect(Collectors.joining(" ")));
            return UNREADABLE;
        }
    }
}
