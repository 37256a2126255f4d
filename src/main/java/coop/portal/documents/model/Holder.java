package coop.portal.documents.model;

import coop.portal.kernel.AgencyId;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Subject;
import org.jspecify.annotations.Nullable;

/**
 * What files and papers hang on, such as an inspection: of what kind, which, how people call it, and whose it is.
 *
 * @param kind the type under which the trail knows it
 * @param agency whose work it is, and in whose register its papers get their numbers
 * @param organisation whom it is about, if anybody
 */
public record Holder(String kind, String id, String label, AgencyId agency, @Nullable OrganisationId organisation) {

    public Subject subject() {
        return new Subject(kind, id, label);
    }
}
