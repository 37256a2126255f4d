package coop.portal.inspections;

import coop.portal.inspections.model.VisitSheet;
import java.util.Optional;

/** A page of another module about one planned visit, to which the visit's own page leads; inspections knows none of them. */
public interface VisitCompanion {

    /** Where it leads. @param label the key of the link's words @param main it is what is to be done next */
    record Link(String label, String path, boolean main) {}

    Optional<Link> of(VisitSheet visit);
}
