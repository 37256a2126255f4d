package coop.portal.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was asked for: {@code [--quick] [--only NAME]… [--sizes N,N…] [--data DIR] [--write] [--list]}. */
record Options(
        boolean quick, boolean write, boolean list, List<Integer> sizes, List<String> only, @Nullable Path data) {

    static final String USAGE = "bench [--quick] [--only NAME]… [--sizes N,N…] [--data DIR] [--write] [--list]";

    static Options of(String... words) {
        boolean quick = false;
        boolean write = false;
        boolean list = false;
        List<Integer> sizes = new ArrayList<>();
        List<String> only = new ArrayList<>();
        Path data = null;
        for (int i = 0; i < words.length; i++) {
            switch (words[i]) {
                case "--quick" -> quick = true;
                case "--write" -> write = true;
                case "--list" -> list = true;
                case "--only" -> only.addAll(many(words, ++i));
                case "--sizes" -> many(words, ++i).forEach(size -> sizes.add(Integer.valueOf(size)));
                case "--data" -> data = Path.of(many(words, ++i).getFirst()).toAbsolutePath();
                default -> throw new IllegalArgumentException(USAGE);
            }
        }
        return new Options(quick, write, list, sizes.stream().sorted().toList(), List.copyOf(only), data);
    }

    private static List<String> many(String[] words, int at) {
        if (at == words.length) {
            throw new IllegalArgumentException(USAGE);
        }
        return List.of(words[at].split(","));
    }

    /** Of how many organisations the data sets are. */
    List<Integer> sizes(List<Integer> usual, List<Integer> quickly) {
        return !sizes.isEmpty() ? sizes : quick ? quickly : usual;
    }

    /** Where data sets are kept, unless it was said here or in {@code PORTAL_BENCH_DATA}. */
    Path data(Path usually) {
        String kept = System.getenv().getOrDefault("PORTAL_BENCH_DATA", "");
        return data != null ? data : kept.isBlank() ? usually : Path.of(kept).toAbsolutePath();
    }

    boolean wants(String row) {
        return only.isEmpty() || only.contains(row);
    }

    /** As it was called. */
    String words() {
        return "./portal bench" + (quick ? " --quick" : "") + (only.isEmpty() ? "" : " --only " + String.join(",", only))
                + (sizes.isEmpty() ? "" : " --sizes " + String.join(",", sizes.stream().map(String::valueOf).toList()))
                + (write ? " --write" : "");
    }
}
