package coop.portal.inspections.model;

import coop.portal.kernel.AgencyId;
import coop.portal.kernel.OrganisationId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A planned visit as it is typed; what is still missing may stay so until the plan is submitted. */
public record ItemDraft(
        OrganisationId organisation,
        InspectionKind kind,
        Set<InspectionTopic> topics,
        @Nullable LocalDate periodFrom,
        @Nullable LocalDate periodTo,
        @Nullable Integer month,
        @Nullable Integer days,
        String leadUnit,
        String leader,
        String members,
        Set<AgencyId> coAgencies,
        InspectionMode mode,
        InspectionBasis basis,
        String evidence,
        @Nullable BigDecimal budget,
        String note) {

    public ItemDraft {
        topics = Set.copyOf(topics);
        coAgencies = Set.copyOf(coAgencies);
    }

    /** A new visit with nothing decided but whom it is for; from afar unless somebody says why not (NĐ217 4.5). */
    public static ItemDraft of(OrganisationId organisation, InspectionKind kind) {
        return new ItemDraft(
                organisation, kind, Set.of(), null, null, null, null, "", "", "", Set.of(), InspectionMode.REMOTE_DATA,
                InspectionBasis.PLAN, "", null, "");
    }

    /** The same visit to another organisation. */
    public ItemDraft to(OrganisationId other) {
        return new ItemDraft(
                other, kind, topics, periodFrom, periodTo, month, days, leadUnit, leader, members, coAgencies, mode, basis,
                evidence, budget, note);
    }
}
