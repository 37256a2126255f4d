package coop.portal.followup.rules;

import coop.portal.kernel.deadline.Term;

/** What the law on inspection asks for after a conclusion, in days of the calendar. */
public final class FollowUpTerms {

    private FollowUpTerms() {}

    /** The subject reports what could not be done at once, and why (LTT 54.1). */
    public static Term report(int days, String article) {
        return Term.days(days, article).startedBy("followup.FollowUpTerms.published");
    }

    /** The head of the authority says in writing how the conclusion is carried out (LTT 53.1a). */
    public static Term directing(int days, String article) {
        return Term.days(days, article).startedBy("followup.FollowUpTerms.received");
    }
}
