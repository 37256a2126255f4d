package coop.portal.bench.rows.people;

import coop.portal.bench.figures.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** What hundreds of people heard, kept while they are at it: from the moment on when all of them are there. */
final class Heard {

    /** Said and answered without anybody waiting for it. */
    static final String CONFIRM = "confirm";
    static final String HEARTBEAT = "heartbeat";
    static final String LOGIN_PAGE = "sign-in page";
    static final String SIGN_IN = "sign in";

    private static final Set<String> NOT_WAITED_FOR = Set.of(CONFIRM, HEARTBEAT, LOGIN_PAGE, SIGN_IN);

    private final Map<String, Samples> millis = new TreeMap<>();
    private final Map<String, Integer> errors = new TreeMap<>();
    private final Map<String, String> why = new TreeMap<>();
    private final long from;

    /** @param warming nanoseconds in which people still arrive; what they hear then does not count */
    Heard(long warming) {
        this.from = System.nanoTime() + warming;
    }

    synchronized void answered(String what, double took) {
        if (System.nanoTime() >= from) {
            millis.computeIfAbsent(what, made -> new Samples()).add(took);
            if (!NOT_WAITED_FOR.contains(what)) {
                millis.computeIfAbsent("all", made -> new Samples()).add(took);
            }
        }
    }

    /** Errors count whenever they come. */
    synchronized void failed(String what, String words) {
        errors.merge(what, 1, Integer::sum);
        why.putIfAbsent(what, words);
    }

    synchronized void write(Path file) {
        Map<String, Object> all = new LinkedHashMap<>();
        millis.forEach((what, samples) -> all.put(what, Map.of(
                "count", samples.size(),
                "mean", samples.mean(),
                "p50", samples.median(),
                "p95", samples.p95(),
                "most", samples.most())));
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("answers", all);
        told.put("errors", errors);
        told.put("why", why);
        try {
            Files.writeString(file, JsonMapper.shared().writeValueAsString(told));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
