package coop.portal.registry.rules;

import coop.portal.registry.model.OrganisationDraft;
import coop.portal.registry.model.RecordLimits;
import coop.portal.territory.model.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the rules must know besides the draft.
 *
 * @param imported the draft comes from somebody's old list: what cannot be mended there only warns
 * @param commune the unit of the seat, none when it is not known
 * @param before what was kept so far, none for a new organisation
 * @param limits the numbers of law of the day
 * @param revenue of the last year that was reported, in đồng, none where it is not known
 */
public record Circumstances(
        LocalDate today,
        boolean imported,
        @Nullable Unit commune,
        @Nullable OrganisationDraft before,
        RecordLimits limits,
        @Nullable BigDecimal revenue) {

    public boolean fresh() {
        return before == null;
    }
}
