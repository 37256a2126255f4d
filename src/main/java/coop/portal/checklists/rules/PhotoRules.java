package coop.portal.checklists.rules;

import coop.portal.checklists.model.PhotoKind;
import java.util.HexFormat;
import java.util.Optional;

/** What a picture is, by its content and never by its name: it begins and ends as its kind does. */
public final class PhotoRules {

    private static final byte[] JPEG_BEGINS = HexFormat.of().parseHex("ffd8ff");
    private static final byte[] PNG_BEGINS = HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452");
    private static final byte[] PNG_ENDS = HexFormat.of().parseHex("49454e44ae426082");

    private PhotoRules() {}

    public static Optional<PhotoKind> kind(byte[] content) {
        if (begins(content, PNG_BEGINS) && ends(content, PNG_ENDS)) {
            return Optional.of(PhotoKind.PNG);
        }
        return begins(content, JPEG_BEGINS) && content.length > JPEG_BEGINS.length
                ? Optional.of(PhotoKind.JPEG)
                : Optional.empty();
    }

    private static boolean begins(byte[] content, byte[] mark) {
        return at(content, 0, mark);
    }

    private static boolean ends(byte[] content, byte[] mark) {
        return at(content, content.length - mark.length, mark);
    }

    private static boolean at(byte[] content, int from, byte[] mark) {
        if (from < 0 || content.length < from + mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if (content[from + i] != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
