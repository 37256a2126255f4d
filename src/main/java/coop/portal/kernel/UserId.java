package coop.portal.kernel;

import java.io.Serializable;

/** A person who signs in. */
public record UserId(long value) implements Serializable {

    public static UserId next() {
        return new UserId(Ids.next());
    }

    public static UserId parse(String text) {
        return new UserId(Ids.parse(text));
    }

    /** As it stands in an address. */
    public String text() {
        return Ids.text(value);
    }
}
