package coop.portal.dissolution.model;

import java.util.EnumSet;
import java.util.Set;

/** Where a case stands (domain 3.9). That it is on hold is no stage: it stands somewhere meanwhile. */
public enum CaseStage {
    FLAGGED,
    VERIFYING,
    PROPOSED,
    APPROVED,
    CONSOLIDATING,
    GM_PREPARING,
    RESOLVED,
    COMPLIANCE_REQUESTED,
    VIOLATION_NOTICED,
    REVOKED,
    PUBLISHED,
    LIQUIDATING,
    DOSSIER_SUBMITTED,
    TAX_OBJECTED,
    DISSOLVED,
    TAX_REVOKED,
    RESTORED,
    CANCELLED;

    public static final Set<CaseStage> ENDED = Set.copyOf(EnumSet.range(DISSOLVED, CANCELLED));

    /** The organisation has no open case any more; one revoked for tax can still be restored. */
    public boolean ended() {
        return ENDED.contains(this);
    }
}
