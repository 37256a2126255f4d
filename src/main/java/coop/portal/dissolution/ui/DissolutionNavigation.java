package coop.portal.dissolution.ui;

import coop.portal.dissolution.model.CaseId;
import coop.portal.followup.model.ReferralId;

/** Where the pages of dissolution are, for links from anywhere; without a leading slash. */
public final class DissolutionNavigation {

    static final String CASES = "dissolution/cases";
    static final String CASE = "dissolution/case";
    static final String NEW = "dissolution/new-case";
    static final String REFERRALS = "dissolution/referrals";
    static final String REFERRAL = "dissolution/referral";

    private DissolutionNavigation() {}

    public static String toCases() {
        return CASES;
    }

    public static String toCase(CaseId id) {
        return CASE + "/" + id.text();
    }

    static String toReferral(ReferralId id) {
        return REFERRAL + "/" + id.text();
    }
}
