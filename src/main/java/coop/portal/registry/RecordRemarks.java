package coop.portal.registry;

import coop.portal.kernel.OrganisationId;
import coop.portal.registry.model.RecordRemark;
import java.util.List;

/** Brought by modules that know more about an organisation than the registry: what its page should point out. */
public interface RecordRemarks {

    /** What whoever asks may know, the gravest first. */
    List<RecordRemark> about(OrganisationId organisation);
}
