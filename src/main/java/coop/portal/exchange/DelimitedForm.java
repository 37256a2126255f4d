package coop.portal.exchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * How a text file is written, guessed from its content: the encoding (its mark, zeros of UTF-16, valid UTF-8, or else the
 * Vietnamese code page of Windows), and the separator that divides its lines most evenly.
 */
record DelimitedForm(Charset charset, int markLength, char separator, boolean announced) {

    static final Charset WINDOWS_VIETNAMESE = Charset.forName("windows-1258");

    private static final int SAMPLE = 1 << 16;
    private static final List<Character> SEPARATORS = List.of(';', '\t', ',', '|');

    static DelimitedForm of(Path file) {
        try {
            byte[] head;
            try (InputStream in = Files.newInputStream(file)) {
                head = in.readNBytes(SAMPLE);
            }
            int mark = markLength(head);
            Charset charset = charset(file, head, mark);
            String sample = new String(head, mark, head.length - mark, charset);
            if (sample.isBlank()) {
                throw Refusals.emptyFile();
            }
            refuseBinary(sample);
            boolean announced = sample.matches("(?s)(?i:sep)=[;,|\\t]\\r?\\n.*");
            return new DelimitedForm(charset, mark, announced ? sample.charAt(4) : separator(sample), announced);
        } catch (IOException e) {
            throw Refusals.damaged();
        }
    }

    Reader open(Path file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file));
        in.skipNBytes(markLength);
        return new InputStreamReader(in, charset);
    }

    private static int markLength(byte[] head) {
        if (begins(head, 0xEF, 0xBB, 0xBF)) {
            return 3;
        }
        return begins(head, 0xFF, 0xFE) || begins(head, 0xFE, 0xFF) ? 2 : 0;
    }

    private static Charset charset(Path file, byte[] head, int mark) throws IOException {
        if (mark == 3) {
            return StandardCharsets.UTF_8;
        }
        if (mark == 2) {
            return begins(head, 0xFF, 0xFE) ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        }
        int[] zeros = new int[2];
        for (int i = 0; i < head.length; i++) {
            zeros[i % 2] += head[i] == 0 ? 1 : 0;
        }
        if (zeros[0] + zeros[1] > head.length / 10) {
            return zeros[1] > zeros[0] ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        }
        return isUtf8(file) ? StandardCharsets.UTF_8 : WINDOWS_VIETNAMESE;
    }

    private static boolean begins(byte[] head, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUtf8(Path file) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(SAMPLE);
        CharBuffer characters = CharBuffer.allocate(SAMPLE);
        try (InputStream in = Files.newInputStream(file)) {
            for (boolean ended = false; !ended; ) {
                int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                ended = read < 0;
                bytes.position(bytes.position() + Math.max(0, read)).flip();
                CoderResult result = decoder.decode(bytes, characters.clear(), ended);
                if (result.isError()) {
                    return false;
                }
                bytes.compact();
            }
        }
        return true;
    }

    private static void refuseBinary(String sample) {
        long controls = sample.chars()
                .filter(c -> c < ' ' && c != '\t' && c != '\r' && c != '\n' && c != '\f' && c != 0x1A)
                .count();
        if (controls > sample.length() / 200) {
            throw Refusals.notAWorkbook();
        }
    }

    /** Of the separators, the one that stands equally often in most lines; among equals the one that stands more often. */
    private static char separator(String sample) {
        List<String> lines = sample.lines().filter(line -> !line.isBlank()).limit(50).toList();
        char best = ',';
        double bestScore = 0;
        for (char separator : SEPARATORS) {
            int[] counts = lines.stream().mapToInt(line -> outsideQuotes(line, separator)).toArray();
            int usual = usual(counts);
            double even = (double) Arrays.stream(counts).filter(count -> count == usual).count() / counts.length;
            double score = usual == 0 ? 0 : even + usual / 1_000.0;
            if (score > bestScore) {
                bestScore = score;
                best = separator;
            }
        }
        return best;
    }

    /** The count that most lines have that have any; lines without are titles. */
    private static int usual(int[] counts) {
        int usual = 0;
        long most = 0;
        for (int count : counts) {
            long same = Arrays.stream(counts).filter(other -> other == count).count();
            if (count > 0 && same > most) {
                most = same;
                usual = count;
            }
        }
        return usual;
    }

    private static int outsideQuotes(String line, char separator) {
        int count = 0;
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            quoted ^= c == '"';
            count += !quoted && c == separator ? 1 : 0;
        }
        return count;
    }
}
