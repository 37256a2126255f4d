package coop.portal.registry.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of an organisation as at a day: its name, its sections as they stood, its people in office and its histories as
 * far as they had come; only how it is reached is of today.
 *
 * @param legal none when no history reaches back to the day, as the other status
 * @param nameToday none when it is still called so
 * @param formerUnits of what its commune was made, when the commune came after the day
 */
public record PastSheet(
        OrganisationSheet sheet,
        LocalDate day,
        Presence presence,
        @Nullable LegalStatus legal,
        @Nullable OperatingStatus operating,
        @Nullable String nameToday,
        List<String> formerUnits) {

    public PastSheet {
        formerUnits = List.copyOf(formerUnits);
    }
}
