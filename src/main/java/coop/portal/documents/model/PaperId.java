package coop.portal.documents.model;

import coop.portal.kernel.Ids;
import java.io.Serializable;

/** A paper made from a template. */
public record PaperId(long value) implements Serializable {

    public static PaperId next() {
        return new PaperId(Ids.next());
    }

    public static PaperId parse(String text) {
        return new PaperId(Ids.parse(text));
    }

    /** As it stands in an address. */
    public String text() {
        return Ids.text(value);
    }
}
