package coop.portal.uikit;

import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.RefusedException;
import coop.portal.kernel.StaleException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.security.access.AccessDeniedException;

/**
 * Runs an act for a screen and puts into words why it did not happen: the reasons of a refusal, that the thing is not
 * there, that it may not be done, that somebody was faster or writes it now, or a reference that the log knows.
 */
public final class Attempt {

    private static final Logger LOG = LoggerFactory.getLogger(Attempt.class);

    private Attempt() {}

    /** Does it, and tells what went wrong. @return whether it was done */
    public static boolean to(Runnable act) {
        List<String> problems = problems(act);
        if (!problems.isEmpty()) {
            Notice.problem(problems);
        }
        return problems.isEmpty();
    }

    /** Does it and says quietly that it was done. */
    public static boolean to(Runnable act, String doneKey, Object... args) {
        boolean done = to(act);
        if (done) {
            Notice.done(doneKey, args);
        }
        return done;
    }

    /** Does it without a word. @return what went wrong, none when nothing did */
    public static Optional<String> problem(Runnable act) {
        List<String> problems = problems(act);
        return problems.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", problems));
    }

    static List<String> problems(Runnable act) {
        try {
            act.run();
            return List.of();
        } catch (RuntimeException e) {
            return words(e);
        }
    }

    /** What a person is told about something that went wrong. */
    public static List<String> words(Exception problem) {
        return switch (problem) {
            case RefusedException refused -> refused.reasons().stream().map(Messages::text).toList();
            case StaleException stale -> List.of(Messages.text("uikit.problem.stale"));
            case NotFoundException missing -> List.of(Messages.text("uikit.problem.not-found"));
            case AccessDeniedException denied -> List.of(Messages.text("uikit.problem.denied"));
            case ConcurrencyFailureException busy -> List.of(Messages.text("uikit.problem.busy"));
            default -> List.of(Messages.text("uikit.problem.unexpected", reference(problem)));
        };
    }

    /** Writes a problem into the log under a reference that can be told to people. */
    public static String reference(Throwable problem) {
        String reference = Long.toString(ThreadLocalRandom.current().nextLong(36L * 36 * 36 * 36 * 36, 36L * 36 * 36 * 36 * 36 * 36), 36)
                .toUpperCase(java.util.Locale.ROOT);
        LOG.error("problem {}", reference, problem);
        return reference;
    }
}
