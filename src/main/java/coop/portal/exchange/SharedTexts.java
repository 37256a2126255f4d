package coop.portal.exchange;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/**
 * The texts that the cells of a workbook refer to by number. They all stay in memory: packed, so that a hundred thousand
 * rows need some tens of megabytes, and counted, so that nobody can ask for more.
 */
final class SharedTexts {

    private static final int CHUNK = 1 << 20;
    /** What a text costs beyond its bytes: where it begins. */
    private static final int OVERHEAD = 8;

    private final List<byte[]> chunks = new ArrayList<>();
    private long[] places = new long[1024];
    private int size;
    private byte[] chunk = new byte[0];
    private int used;

    SharedTexts(@Nullable XmlPart source, long mostBytes, int longest) {
        if (source == null) {
            return;
        }
        long bytes = 0;
        try (XmlPart part = source) {
            while (part.nextStart()) {
                if (part.name().equals("si")) {
                    bytes += add(rich(part, "si", longest)) + OVERHEAD;
                    if (bytes > mostBytes) {
                        throw Refusals.bomb();
                    }
                }
            }
        }
    }

    /** A place is the number of a chunk, the first byte in it and how many, in one number. */
    private int add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (used + bytes.length > chunk.length) {
            chunk = new byte[Math.max(CHUNK, bytes.length)];
            used = 0;
            chunks.add(chunk);
        }
        System.arraycopy(bytes, 0, chunk, used, bytes.length);
        if (size == places.length) {
            places = Arrays.copyOf(places, size * 2);
        }
        places[size++] = (long) (chunks.size() - 1) << 44 | (long) used << 22 | bytes.length;
        used += bytes.length;
        return bytes.length;
    }

    String get(int index) {
        if (index < 0 || index >= size) {
            throw Refusals.damaged();
        }
        long place = places[index];
        int length = (int) (place & 0x3FFFFF);
        int from = (int) (place >> 22 & 0x3FFFFF);
        return length == 0 ? "" : new String(chunks.get((int) (place >> 44)), from, length, StandardCharsets.UTF_8);
    }

    /** The text of all runs below an element that has begun; what only tells the pronunciation is left out. */
    static String rich(XmlPart part, String element, int longest) {
        StringBuilder text = new StringBuilder();
        boolean inText = false;
        int pronunciation = 0;
        for (int event = part.next(); event != XMLStreamConstants.END_DOCUMENT; event = part.next()) {
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    inText = part.name().equals("t") && pronunciation == 0;
                    pronunciation += part.name().equals("rPh") ? 1 : 0;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    inText = false;
                    pronunciation -= part.name().equals("rPh") ? 1 : 0;
                    if (part.name().equals(element)) {
                        return text.toString();
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (inText) {
                        part.appendTo(text, longest);
                    }
                }
                default -> {}
            }
        }
        throw Refusals.damaged();
    }
}
