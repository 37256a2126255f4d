package coop.portal.registry.model;

import coop.portal.kernel.OrganisationId;
import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/**
 * How an organisation is governed and where it belongs.
 *
 * @param union the union of cooperatives it is a member of
 * @param charterAdapted since when the charter is one of the law of 2023 (LHTX 115.1)
 */
public record Governance(
        @Nullable GovernanceType type,
        MonthDay fiscalYearEnd,
        boolean allianceMember,
        @Nullable OrganisationId union,
        @Nullable LocalDate charterAdapted) {

    public static final Governance EMPTY = new Governance(null, MonthDay.of(12, 31), false, null, null);
}
