package coop.portal.registry.model;

import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Recorded;
import coop.portal.kernel.Subject;
import org.jspecify.annotations.Nullable;

/** A new organisation was known from another source, which is named. */
public record RegisteredFrom(OrganisationId id, String name, String source) implements Recorded {

    @Override
    public Subject subject() {
        return new Subject(OrganisationRegistered.SUBJECT, id.text(), name);
    }

    @Override
    public String action() {
        return "registry.action.organisation-known-elsewhere";
    }

    @Override
    public @Nullable String reason() {
        return source;
    }
}
