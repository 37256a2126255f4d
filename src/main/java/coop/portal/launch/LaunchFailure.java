package coop.portal.launch;

import org.jspecify.annotations.Nullable;

/** Why the portal does not start, as the one sentence that the person at the terminal reads, and the code it leaves with. */
public final class LaunchFailure extends RuntimeException {

    static final int GENERAL = 1;
    static final int WRONG_WORDS = 2;
    static final int FOLDER_IN_USE = 3;
    static final int PORT_IN_USE = 4;

    private final int exitCode;

    LaunchFailure(int exitCode, String sentence) {
        this(exitCode, sentence, null);
    }

    LaunchFailure(int exitCode, String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
        this.exitCode = exitCode;
    }

    int exitCode() {
        return exitCode;
    }
}
