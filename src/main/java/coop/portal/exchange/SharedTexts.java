package coop.portal.exchange;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/** The texts that the cells of a workbook refer to by number. They stay in memory and are therefore counted. */
final class SharedTexts {

    /** What an object costs beyond its characters. */
    private static final int OVERHEAD = 24;

    private final List<String> texts = new ArrayList<>();

    SharedTexts(@Nullable XmlPart source, long mostCharacters, int longest) {
        if (source == null) {
            return;
        }
        long characters = 0;
        try (XmlPart part = source) {
            while (part.nextStart()) {
                if (part.name().equals("si")) {
                    String text = rich(part, "si", longest);
                    characters += text.length() + OVERHEAD;
                    if (characters > mostCharacters) {
                        throw Refusals.bomb();
                    }
                    texts.add(text);
                }
            }
        }
    }

    String get(int index) {
        if (index < 0 || index >= texts.size()) {
            throw Refusals.damaged();
        }
        return texts.get(index);
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
