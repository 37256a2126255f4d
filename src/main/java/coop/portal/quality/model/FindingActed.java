package coop.portal.quality.model;

import coop.portal.kernel.Change;
import coop.portal.kernel.Recorded;
import coop.portal.kernel.Subject;
import coop.portal.registry.model.OrganisationRegistered;
import java.util.List;

/** Somebody said that a finding may stay as it is, or that it may not after all; it stands in the organisation's history. */
public record FindingActed(FindingRow finding, String action, String reason) implements Recorded {

    public static final String DISMISSED = "quality.action.finding-dismissed";
    public static final String REOPENED = "quality.action.finding-reopened";

    @Override
    public Subject subject() {
        return new Subject(OrganisationRegistered.SUBJECT, finding.organisation().text(), finding.name());
    }

    @Override
    public List<Change> changes() {
        return List.of(new Change("quality.field.rule", null, finding.rule().id()));
    }
}
