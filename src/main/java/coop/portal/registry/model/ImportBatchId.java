package coop.portal.registry.model;

import coop.portal.kernel.Ids;

/** A file that is imported. */
public record ImportBatchId(long value) {

    public static ImportBatchId next() {
        return new ImportBatchId(Ids.next());
    }

    public static ImportBatchId parse(String text) {
        return new ImportBatchId(Ids.parse(text));
    }

    /** As it stands in an address. */
    public String text() {
        return Ids.text(value);
    }
}
