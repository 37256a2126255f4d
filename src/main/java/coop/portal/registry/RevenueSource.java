package coop.portal.registry;

import coop.portal.kernel.OrganisationId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/** Implemented by whoever keeps periodic figures: what organisations earned in the last year that they reported. */
public interface RevenueSource {

    /** In đồng, with the period as people call it. */
    record Revenue(BigDecimal amount, String period) {}

    /** Of those that have a report, in one question. */
    Map<OrganisationId, Revenue> revenues(Collection<OrganisationId> organisations);

    /** The same of the last year that had ended by a day. */
    Map<OrganisationId, Revenue> revenuesBy(LocalDate day, Collection<OrganisationId> organisations);
}
