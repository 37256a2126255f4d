package coop.portal.checklists.model;

import java.util.Arrays;

/** The content of a photo. */
public record PhotoFile(PhotoKind kind, byte[] content) {

    @Override
    public boolean equals(Object other) {
        return other instanceof PhotoFile(PhotoKind otherKind, byte[] otherContent)
                && kind == otherKind
                && Arrays.equals(content, otherContent);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return kind + " " + content.length;
    }
}
