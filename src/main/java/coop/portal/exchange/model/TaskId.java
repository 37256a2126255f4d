package coop.portal.exchange.model;

import coop.portal.kernel.Ids;

/** A task in the background. */
public record TaskId(long value) {

    public static TaskId next() {
        return new TaskId(Ids.next());
    }

    public static TaskId parse(String text) {
        return new TaskId(Ids.parse(text));
    }

    /** As it stands in an address. */
    public String text() {
        return Ids.text(value);
    }
}
