package coop.portal.followup.rules;

/**
 * What the guards of a recommendation look at.
 *
 * @param ofAgency whoever acts is of the agency whose recommendation it is
 * @param owes whoever acts may speak for the one who has to do it
 * @param ownReport whoever acts, or the one acted for, is who reported it
 * @param asked somebody asks for a later day
 * @param ownAsking whoever acts, or the one acted for, is who asks
 */
public record RecommendationFacts(
        boolean published, boolean ofAgency, boolean owes, boolean ownReport, boolean asked, boolean ownAsking) {

    boolean notPublished() {
        return !published;
    }

    /** The agency may write down what came on paper. */
    boolean mayReport() {
        return owes || ofAgency;
    }

    boolean verifiedByAnother() {
        return !ownReport;
    }

    boolean notAsked() {
        return !asked;
    }

    boolean decidedByAnother() {
        return !ownAsking;
    }
}
