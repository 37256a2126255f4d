package coop.portal.registry.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of an organisation: what is kept, the places and bodies by name, both histories.
 *
 * @param kept with personal data masked for those who may not read them
 * @param place the commune of the registered address and, where that is no more, what it is today
 * @param hidden personal data are masked
 */
public record OrganisationSheet(
        OrganisationVersion kept,
        String place,
        @Nullable String agency,
        @Nullable OrganisationRef union,
        List<StatusMoment> history,
        List<OldName> oldNames,
        boolean hidden) {

    public OrganisationSheet {
        history = List.copyOf(history);
        oldNames = List.copyOf(oldNames);
    }

    public OrganisationDraft draft() {
        return kept.draft();
    }
}
