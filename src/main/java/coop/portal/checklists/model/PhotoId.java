package coop.portal.checklists.model;

import coop.portal.kernel.Ids;
import java.io.Serializable;

/** A photo that belongs to an answer. */
public record PhotoId(long value) implements Serializable {

    public static PhotoId next() {
        return new PhotoId(Ids.next());
    }

    public static PhotoId parse(String text) {
        return new PhotoId(Ids.parse(text));
    }

    /** As it stands in an address. */
    public String text() {
        return Ids.text(value);
    }
}
