package coop.portal.inspections.model;

import coop.portal.kernel.OrganisationId;
import java.util.List;

/** An organisation worth a visit, how much, and why. */
public record Suggestion(
        OrganisationId organisation, String name, String code, String communeName, int score, List<Why> why) {

    /** One reason, with the number or the year it speaks of. */
    public record Why(SuggestionReason reason, List<Object> args) {}
}
