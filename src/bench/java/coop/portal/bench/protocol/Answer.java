package coop.portal.bench.protocol;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An answer and what it cost.
 *
 * @param wall milliseconds until the whole of it was there
 * @param bytes as it is before it is compressed for the way
 */
public record Answer(String body, double wall, int bytes, double server, double cpu, double database, int statements) {

    private static final Pattern TIMING =
            Pattern.compile("total;dur=([\\d.]+), cpu;dur=([\\d.]+), db;dur=([\\d.]+);desc=\"(\\d+)\"");

    /** @param timing the header in which the server says what the answer cost */
    static Answer of(byte[] body, long nanos, String timing) {
        Matcher told = TIMING.matcher(timing);
        boolean known = told.find();
        return new Answer(
                new String(body, java.nio.charset.StandardCharsets.UTF_8),
                nanos / 1e6,
                body.length,
                known ? Double.parseDouble(told.group(1)) : Double.NaN,
                known ? Double.parseDouble(told.group(2)) : Double.NaN,
                known ? Double.parseDouble(told.group(3)) : Double.NaN,
                known ? Integer.parseInt(told.group(4)) : 0);
    }

    /** @throws WrongAnswer unless these words are in it */
    public Answer with(String words) {
        if (!body.contains(words)) {
            throw new WrongAnswer("not in the answer: " + words, body);
        }
        return this;
    }
}
