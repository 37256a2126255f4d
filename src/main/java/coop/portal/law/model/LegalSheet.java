package coop.portal.law.model;

import coop.portal.kernel.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number of law with all it has been and will be, the latest first.
 *
 * @param mark changes with every value; acts say it to prove that they have seen what there is
 */
public record LegalSheet(
        LegalName name, @Nullable LegalValue today, List<LegalValue> values, int mark, Subject subject) {

    public LegalSheet {
        values = List.copyOf(values);
    }
}
