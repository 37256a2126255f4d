package coop.portal.quality.model;

import coop.portal.kernel.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * A finding as it is kept, with what decides whether it is still the same.
 *
 * @param dismissed the fingerprint of the facts that somebody said may stay so
 */
public record KeptFinding(
        FindingId id,
        OrganisationId organisation,
        QualityRule rule,
        FindingState state,
        String fingerprint,
        @Nullable String dismissed,
        String place) {}
