package coop.portal.registry;

import coop.portal.kernel.OrganisationId;
import coop.portal.registry.model.OrganisationDraft;
import java.util.Optional;

/** Implemented by a module that knows of organisations which the registry does not have yet. */
public interface KnownElsewhere {

    /** By which an address names this source. */
    String kind();

    /** What is known, none when there is none in the scope of whoever asks. */
    Optional<Known> find(String id);

    /** It stands in the registry now; in the transaction of the registration. */
    void registered(String id, OrganisationId organisation);

    /**
     * An organisation as another source knows it.
     *
     * @param source in words, kept with the registration
     */
    record Known(OrganisationDraft draft, String source) {}
}
