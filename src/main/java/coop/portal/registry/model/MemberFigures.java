package coop.portal.registry.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How many members there are on a day, by the kinds of the law (LHTX 4.17–4.19).
 *
 * @param foreign of the official members (LHTX 30.7)
 */
public record MemberFigures(
        @Nullable LocalDate asOf,
        @Nullable Integer official,
        @Nullable Integer associateCapital,
        @Nullable Integer associateOther,
        @Nullable Integer female,
        @Nullable Integer ethnicMinority,
        @Nullable Integer foreign) {

    public static final MemberFigures EMPTY = new MemberFigures(null, null, null, null, null, null, null);

    public static MemberFigures official(int count) {
        return new MemberFigures(null, count, null, null, null, null, null);
    }
}
