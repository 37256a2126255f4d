package coop.portal.dissolution.model;

import java.util.EnumSet;
import java.util.Set;

/** On what a route stands, with the article of the law of 2023; groups know only some of them (NĐ92 64.1). */
public enum CaseGround {
    MEMBERS_WILL("LHTX 97.1a; NĐ92 63.1", Set.of(CaseRoute.VOLUNTARY, CaseRoute.GROUP_TERMINATION), true),
    FALSE_FILE("LHTX 103.1a; NĐ92 53.1, 64.1a", Set.of(CaseRoute.COMPULSORY_REVOCATION), true),
    STOPPED_12M("LHTX 103.1b", Set.of(CaseRoute.COMPULSORY_REVOCATION), false),
    NO_COMPLIANCE_REPORT("LHTX 103.1c", Set.of(CaseRoute.COMPULSORY_REVOCATION), false),
    MEMBERS_BELOW_MIN("LHTX 103.1d", Set.of(CaseRoute.COMPULSORY_REVOCATION), false),
    FOREIGN_ABOVE_MAX("LHTX 103.1d", Set.of(CaseRoute.COMPULSORY_REVOCATION), false),
    CAPITAL_ABOVE_MAX("LHTX 103.1đ", Set.of(CaseRoute.COMPULSORY_REVOCATION), false),
    NO_AGM_18M("LHTX 103.1e", Set.of(CaseRoute.COMPULSORY_REVOCATION), false),
    COURT_REVOCATION("LHTX 103.1g; NĐ92 53.3, 64.1b", Set.of(CaseRoute.COMPULSORY_REVOCATION), true),
    AUTHORITY_REQUEST("LHTX 103.1g; NĐ92 53.4, 64.1c", Set.of(CaseRoute.COMPULSORY_REVOCATION), true),
    TAX_REQUEST("LHTX 103.1g; NĐ92 53.4, 53.5, 64.5", Set.of(CaseRoute.TAX_REVOCATION), true),
    COURT_DISSOLUTION("LHTX 97.1b, 99.1; NĐ92 51.1", Set.of(CaseRoute.COMPULSORY_COURT), false),
    COURT_BANKRUPTCY("LHTX 102; NĐ92 57", Set.of(CaseRoute.BANKRUPTCY), false);

    private static final Set<CaseGround> EXPLAINED = EnumSet.range(STOPPED_12M, NO_AGM_18M);
    private static final Set<CaseGround> ON_PAPER = EnumSet.range(COURT_REVOCATION, TAX_REQUEST);

    private final String article;
    private final Set<CaseRoute> routes;
    private final boolean ofGroups;

    CaseGround(String article, Set<CaseRoute> routes, boolean ofGroups) {
        this.article = article;
        this.routes = routes;
        this.ofGroups = ofGroups;
    }

    public String article() {
        return article;
    }

    public boolean leadsTo(CaseRoute route, boolean group) {
        return routes.contains(route) && (!group || ofGroups);
    }

    /** The organisation is asked to explain first (NĐ92 53.2). */
    public boolean explained() {
        return EXPLAINED.contains(this);
    }

    /** The certificate is revoked because of a court's decision or an authority's request (NĐ92 53.3–53.4). */
    public boolean onPaper() {
        return ON_PAPER.contains(this);
    }

    /** The decision goes along with a notice of violation (NĐ92 53.4). */
    public boolean noticedToo() {
        return this == AUTHORITY_REQUEST || this == TAX_REQUEST;
    }
}
