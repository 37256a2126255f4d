package coop.portal.registry.model;

import coop.portal.kernel.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Where an organisation has its head office and how it is reached.
 *
 * @param commune the unit of the registered address, of any generation; none only while a form is being filled in
 * @param address house, street or hamlet
 * @param addressAsRegistered the whole address as the certificate has it, which need not follow a boundary change (NĐ92 46.2)
 */
public record Seat(
        @Nullable UnitId commune,
        @Nullable String address,
        @Nullable String addressAsRegistered,
        DifficultArea difficultArea,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String website) {

    public static final Seat EMPTY = new Seat(null, null, null, DifficultArea.NONE, null, null, null);

    /** The same place, reached otherwise. */
    public Seat reachedBy(@Nullable String otherPhone, @Nullable String otherEmail) {
        return new Seat(commune, address, addressAsRegistered, difficultArea, otherPhone, otherEmail, website);
    }
}
