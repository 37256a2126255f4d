package coop.portal.exchange;

import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What somebody asked of a command that reads one file. */
public record FileOrder(Path file, Set<String> flags, Map<String, String> values) {

    static final String CHECK = "--check";
    static final String JSON = "--json";

    public FileOrder {
        flags = Set.copyOf(flags);
        values = Map.copyOf(values);
    }

    /** Nothing is to be written. */
    public boolean checkOnly() {
        return flags.contains(CHECK);
    }

    /** A program reads the answer. */
    public boolean json() {
        return flags.contains(JSON);
    }

    public boolean has(String flag) {
        return flags.contains(flag);
    }

    /** @return what stood behind {@code --name} or {@code --name=}, empty text when it was left out */
    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    /** @return nothing when a word is not known, a value is missing or there is not exactly one file */
    static Optional<FileOrder> read(List<String> arguments, Set<String> flags, Set<String> valued) {
        Set<String> files = new HashSet<>();
        Set<String> given = new HashSet<>();
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < arguments.size(); i++) {
            String word = arguments.get(i);
            String name = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
            if (!word.startsWith("--")) {
                files.add(word);
            } else if (valued.contains(name)) {
                boolean inOne = word.length() > name.length();
                if (!inOne && i + 1 == arguments.size()) {
                    return Optional.empty();
                }
                values.put(name, inOne ? word.substring(name.length() + 1) : arguments.get(++i));
            } else if (flags.contains(word)) {
                given.add(word);
            } else {
                return Optional.empty();
            }
        }
        return files.size() == 1 && Collections.disjoint(files, Set.of(""))
                ? Optional.of(new FileOrder(Path.of(files.iterator().next()), given, values))
                : Optional.empty();
    }
}
