package coop.portal.reminders.model;

import coop.portal.kernel.Ids;

/** One letter of reminders to one person on one day. */
public record DigestId(long value) {

    public static DigestId next() {
        return new DigestId(Ids.next());
    }

    public static DigestId parse(String text) {
        return new DigestId(Ids.parse(text));
    }

    /** As it stands in an address. */
    public String text() {
        return Ids.text(value);
    }
}
