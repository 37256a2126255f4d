package coop.portal.registry;

import coop.portal.kernel.OrganisationId;
import coop.portal.registry.model.OrganisationNotice;
import java.util.List;

/** Implemented by modules above that know something about an organisation that its page should say at the top. */
public interface OrganisationNotices {

    /** What is to be said to whoever asks; nothing for those who may not know. */
    List<OrganisationNotice> of(OrganisationId organisation);
}
