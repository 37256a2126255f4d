package coop.portal.launch;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands on the command line: the launcher's own options wherever they stand, and the words and options that are left.
 *
 * @param port none when the configuration says it
 */
record Words(List<String> rest, Path data, @Nullable Integer port) {

    private static final int HIGHEST_PORT = 65_535;

    Words {
        rest = List.copyOf(rest);
    }

    static Words parse(List<String> arguments, Path usualData) {
        List<String> rest = new ArrayList<>();
        Path data = usualData;
        Integer port = null;
        for (Iterator<String> left = arguments.iterator(); left.hasNext(); ) {
            String argument = left.next();
            if (isOption(argument, "--data")) {
                data = path(value(argument, left));
            } else if (isOption(argument, "--port")) {
                port = port(value(argument, left));
            } else {
                rest.add(argument);
            }
        }
        return new Words(rest, data, port);
    }

    /** The first word, or {@code run} when there is none. */
    String first() {
        return rest.isEmpty() ? "run" : rest.getFirst();
    }

    /** What follows the words of a command; none when it is not this command that is called. */
    @Nullable List<String> after(String command) {
        List<String> words = List.of(command.split(" "));
        boolean called = rest.size() >= words.size() && rest.subList(0, words.size()).equals(words);
        return called ? rest.subList(words.size(), rest.size()) : null;
    }

    private static boolean isOption(String argument, String name) {
        return argument.equals(name) || argument.startsWith(name + "=");
    }

    private static String value(String argument, Iterator<String> left) {
        int equals = argument.indexOf('=');
        if (equals >= 0) {
            return argument.substring(equals + 1);
        }
        if (!left.hasNext()) {
            throw wrong("Sau %s phải có giá trị (a value must follow)".formatted(argument));
        }
        return left.next();
    }

    private static Path path(String text) {
        try {
            if (!text.isBlank()) {
                return Path.of(text);
            }
        } catch (InvalidPathException e) {
            // said below, as for an empty one
        }
        throw wrong("--data: không phải tên thư mục (not a folder): " + text);
    }

    private static int port(String text) {
        if (text.matches("\\d{1,5}") && Integer.parseInt(text) <= HIGHEST_PORT) {
            return Integer.parseInt(text);
        }
        throw wrong("--port: không phải số cổng (not a port): " + text);
    }

    private static LaunchFailure wrong(String sentence) {
        return new LaunchFailure(LaunchFailure.WRONG_WORDS, sentence);
    }
}
