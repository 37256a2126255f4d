package coop.portal.followup.model;

import coop.portal.kernel.Ids;
import java.io.Serializable;

/** Something that somebody is to do because of what was found. */
public record RecommendationId(long value) implements Serializable {

    public static RecommendationId next() {
        return new RecommendationId(Ids.next());
    }

    public static RecommendationId parse(String text) {
        return new RecommendationId(Ids.parse(text));
    }

    /** As it stands in an address. */
    public String text() {
        return Ids.text(value);
    }
}
