package coop.portal.checklists.model;

import coop.portal.kernel.AgencyId;
import coop.portal.kernel.OrganisationId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The checklist of one check, with the version of the questions that held when it was begun.
 *
 * @param organisation none when an authority is checked
 * @param name whom it is about, as called on the day
 * @param agency whose check it is
 * @param subject the check as its own module calls it
 */
public record Checklist(
        ChecklistId id,
        @Nullable OrganisationId organisation,
        String name,
        AgencyId agency,
        String subject,
        LocalDate day,
        TemplateId template,
        ChecklistState state,
        int version) {}
