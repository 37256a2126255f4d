package coop.portal.registry.model;

import coop.portal.kernel.OrganisationId;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/**
 * How an organisation is governed and where it belongs.
 *
 * @param union the union of cooperatives it is a member of
 */
public record Governance(
        @Nullable GovernanceType type, MonthDay fiscalYearEnd, boolean allianceMember, @Nullable OrganisationId union) {

    public static final Governance EMPTY = new Governance(null, MonthDay.of(12, 31), false, null);
}
