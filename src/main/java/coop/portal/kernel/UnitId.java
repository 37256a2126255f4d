package coop.portal.kernel;

import java.io.Serializable;

/** An administrative unit: province, former district, commune or ward, of any generation. */
public record UnitId(long value) implements Serializable {

    public static UnitId next() {
        return new UnitId(Ids.next());
    }

    public static UnitId parse(String text) {
        return new UnitId(Ids.parse(text));
    }

    /** As it stands in an address. */
    public String text() {
        return Ids.text(value);
    }
}
