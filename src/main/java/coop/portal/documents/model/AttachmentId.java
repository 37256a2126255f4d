package coop.portal.documents.model;

import coop.portal.kernel.Ids;
import java.io.Serializable;

/** A file attached to something. */
public record AttachmentId(long value) implements Serializable {

    public static AttachmentId next() {
        return new AttachmentId(Ids.next());
    }

    public static AttachmentId parse(String text) {
        return new AttachmentId(Ids.parse(text));
    }

    /** As it stands in an address. */
    public String text() {
        return Ids.text(value);
    }
}
