package coop.portal.registry.model;

import coop.portal.kernel.Ids;

/** Names a merge of two records. */
public record MergeId(long value) {

    public static MergeId next() {
        return new MergeId(Ids.next());
    }

    public static MergeId parse(String text) {
        return new MergeId(Ids.parse(text));
    }

    public String text() {
        return Ids.text(value);
    }
}
