package coop.portal.access.model;

import coop.portal.kernel.AgencyId;
import coop.portal.kernel.UserId;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One of the ways in which a person may act today: an assignment of their own, or one lent to them.
 *
 * @param key the id of the assignment or of the delegation
 * @param forUser whose assignment it is, when it is lent
 * @param until the last day, none when it has no end
 */
public record Capacity(
        long key,
        JobRole role,
        AgencyId agency,
        String agencyName,
        @Nullable UserId forUser,
        @Nullable String forName,
        @Nullable LocalDate until)
        implements Serializable {

    public boolean delegated() {
        return forUser != null;
    }
}
