package coop.portal.documents.model;

import coop.portal.kernel.Ids;
import java.io.Serializable;

/** A version of an office's own template. */
public record TemplateId(long value) implements Serializable {

    public static TemplateId next() {
        return new TemplateId(Ids.next());
    }

    public static TemplateId parse(String text) {
        return new TemplateId(Ids.parse(text));
    }

    /** As it stands in an address. */
    public String text() {
        return Ids.text(value);
    }
}
