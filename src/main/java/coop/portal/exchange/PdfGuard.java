package coop.portal.exchange;

import coop.portal.exchange.model.UploadLimits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * Looks in a PDF for names of what runs when it is opened: scripts, programs to launch, files within. Names may be written
 * with numbers for letters and may lie in packed streams of objects; both are undone first. What is locked by a password
 * cannot be looked at and is refused.
 */
final class PdfGuard {

    private static final Pattern ESCAPED = Pattern.compile("#([0-9A-Fa-f]{2})");
    private static final Pattern RUNS = Pattern.compile(
            "/(JavaScript|Rendition|Launch|EmbeddedFiles?|RichMedia|ImportData|SubmitForm)(?![A-Za-z0-9])");
    private static final Pattern LOCKED = Pattern.compile("/Encrypt(?![A-Za-z0-9])");
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.ISO_8859_1);
    private static final String PACKED_OBJECTS = "/ObjStm";
    private static final int WINDOW = 1 << 20;
    private static final int OVERLAP = 256;
    private static final int LONGEST_DICTIONARY = 4_000;
    private static final int BUFFER = 1 << 16;
    private static final int LARGEST_STREAM = 32 << 20;

    private final ByteBuffer bytes;
    private final UploadLimits limits;
    private long unpacked;

    private PdfGuard(ByteBuffer bytes, UploadLimits limits) {
        this.bytes = bytes;
        this.limits = limits;
    }

    static void check(Path file, UploadLimits limits) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            new PdfGuard(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()), limits).check();
        }
    }

    private void check() {
        for (int at = 0; at < bytes.limit(); at += WINDOW) {
            look(text(at, Math.min(bytes.limit(), at + WINDOW + OVERLAP)));
        }
        for (int at = 1; at < bytes.limit() - STREAM.length; at++) {
            if (bytes.get(at) == STREAM[0] && isStream(at)) {
                objects(at);
            }
        }
    }

    private boolean isStream(int at) {
        for (int i = 0; i < STREAM.length; i++) {
            if (bytes.get(at + i) != STREAM[i]) {
                return false;
            }
        }
        return !Character.isLetter(bytes.get(at - 1));
    }

    /** The dictionary of a stream stands before it; where it only may be its dictionary, the stream need not be a packed one. */
    private void objects(int at) {
        String before = named(text(Math.max(0, at - LONGEST_DICTIONARY), at));
        if (!before.contains(PACKED_OBJECTS)) {
            return;
        }
        boolean its = before.substring(Math.max(0, before.lastIndexOf("endobj"))).contains(PACKED_OBJECTS);
        String inside = inflated(at + STREAM.length);
        if (inside != null) {
            look(inside);
        } else if (its) {
            throw Refusals.damaged();
        }
    }

    private String text(int from, int to) {
        byte[] copy = new byte[to - from];
        bytes.get(from, copy);
        return new String(copy, StandardCharsets.ISO_8859_1);
    }

    private static void look(String text) {
        String plain = named(text);
        if (LOCKED.matcher(plain).find()) {
            throw Refusals.locked();
        }
        if (RUNS.matcher(plain).find()) {
            throw Refusals.active();
        }
    }

    private static String named(String text) {
        return ESCAPED.matcher(text)
                .replaceAll(hit -> Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(hit.group(1), 16))));
    }

    /** What is packed in a stream; none when it is not packed, or packed otherwise, so that it cannot be looked at. */
    private @Nullable String inflated(int from) {
        int begin = from;
        while (begin < bytes.limit() && (bytes.get(begin) == '\r' || bytes.get(begin) == '\n')) {
            begin++;
        }
        Inflater inflater = new Inflater();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        try {
            inflater.setInput(bytes.duplicate().position(begin));
            for (int read = inflater.inflate(buffer); read > 0; read = inflater.inflate(buffer)) {
                out.write(buffer, 0, read);
                unpacked += read;
                if (out.size() > LARGEST_STREAM || unpacked > limits.unpackedBytes()) {
                    throw Refusals.bomb();
                }
            }
        } catch (DataFormatException e) {
            return null;
        } finally {
            inflater.end();
        }
        return out.toString(StandardCharsets.ISO_8859_1);
    }
}
