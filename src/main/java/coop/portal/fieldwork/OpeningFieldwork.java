package coop.portal.fieldwork;

import coop.portal.access.Actor;
import coop.portal.fieldwork.model.Conductor;
import coop.portal.fieldwork.model.FieldworkDraft;
import coop.portal.fieldwork.model.FieldworkEvent;
import coop.portal.fieldwork.model.FieldworkId;
import coop.portal.fieldwork.model.FieldworkPermissions;
import coop.portal.fieldwork.persistence.Fieldwork;
import coop.portal.fieldwork.persistence.FieldworkGates;
import coop.portal.fieldwork.persistence.Fieldworks;
import coop.portal.fieldwork.persistence.Teams;
import coop.portal.fieldwork.rules.DecisionRules;
import coop.portal.fieldwork.rules.FieldworkTerms;
import coop.portal.inspections.InspectionQueries;
import coop.portal.inspections.RecheckingOverlaps;
import coop.portal.inspections.model.InspectionBasis;
import coop.portal.inspections.model.ItemDraft;
import coop.portal.inspections.model.ItemId;
import coop.portal.inspections.model.ItemOutcome;
import coop.portal.inspections.model.OverlapNow;
import coop.portal.inspections.model.OverlapState;
import coop.portal.inspections.model.PlanStage;
import coop.portal.inspections.model.UnplannedVisit;
import coop.portal.inspections.model.VisitSheet;
import coop.portal.kernel.AgencyId;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Refusal;
import coop.portal.kernel.RefusedException;
import coop.portal.kernel.Remark;
import coop.portal.registry.OrganisationQueries;
import coop.portal.registry.model.OrganisationRef;
import coop.portal.territory.Agencies;
import coop.portal.territory.model.Agency;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A fieldwork begins: from a line of an issued plan, or without plan on a proved ground (NĐ217 11.2; LTT 19.1, 26.1). */
@Service
@Transactional
@RolesAllowed(FieldworkPermissions.DECISION_DRAFT)
public class OpeningFieldwork {

    private final FieldworkDesk desk;
    private final Fieldworks works;
    private final Teams teams;
    private final FieldworkLaw law;
    private final FieldworkGates gates;
    private final Neighbours neighbours;

    OpeningFieldwork(
            FieldworkDesk desk, Fieldworks works, Teams teams, FieldworkLaw law, FieldworkGates gates, Neighbours neighbours) {
        this.desk = desk;
        this.works = works;
        this.teams = teams;
        this.law = law;
        this.gates = gates;
        this.neighbours = neighbours;
    }

    /** Whom it asks: the plans, the once-a-year rule, the registry, the agencies. */
    @Component
    record Neighbours(
            InspectionQueries plans, RecheckingOverlaps overlaps, OrganisationQueries registry, Agencies agencies) {}

    /** Of a line there is one. */
    public FieldworkId fromLine(ItemId item) {
        neighbours.overlaps().hold(desk.around().clock().today().getYear());
        VisitSheet visit = neighbours.plans().visit(item);
        refuse(visit);
        if (gates.ofLine(item).isPresent()) {
            throw new RefusedException("fieldwork.refusal.line-has-fieldwork");
        }
        ItemDraft line = visit.row().draft();
        FieldworkDraft draft = new FieldworkDraft(
                line.kind(), line.mode(), InspectionBasis.PLAN, line.evidence(), line.topics(), visit.plan().text().bases(), "",
                line.periodFrom(), line.periodTo(), line.days(), null);
        return open(line.organisation(), new Fieldwork.Place(item, visit.plan().year(), line.month()), draft);
    }

    /** What is to be said of one without plan as it is typed, overlaps included. */
    @Transactional(readOnly = true)
    public List<Remark> check(@Nullable OrganisationId organisation, FieldworkDraft draft) {
        if (organisation != null) {
            visible(organisation);
        }
        List<Remark> remarks = new ArrayList<>(remarks(draft));
        if (organisation == null) {
            remarks.add(Remark.error("FW-06", "organisation", "fieldwork.remark.organisation"));
        } else {
            boolean blocked = overlap(organisation, draft).state() == OverlapState.BLOCKED;
            overlap(organisation, draft).finding().remarks().forEach(remark -> remarks.add(blocked ? remark : Remark.warning(
                    remark.rule(), "organisation", remark.key(), remark.args().toArray())));
        }
        return remarks;
    }

    public FieldworkId unplanned(OrganisationId organisation, FieldworkDraft typed) {
        LocalDate today = desk.around().clock().today();
        neighbours.overlaps().hold(today.getYear());
        visible(organisation);
        FieldworkDraft draft = typed.tidy();
        RefusedException.mustNotStop(remarks(draft));
        OverlapNow overlap = overlap(organisation, draft);
        if (overlap.state() == OverlapState.BLOCKED) {
            throw new RefusedException(Refusal.errors(overlap.finding().remarks()));
        }
        return open(organisation, new Fieldwork.Place(null, today.getYear(), today.getMonthValue()), draft);
    }

    private FieldworkId open(OrganisationId organisation, Fieldwork.Place place, FieldworkDraft draft) {
        OrganisationRef ref = visible(organisation);
        Actor actor = desk.around().actors().current();
        Agency agency = agency();
        Fieldwork work = Fieldwork.open(
                new Fieldwork.Owner(agency.id(), agency.name(), conductor()),
                new Fieldwork.Subject(organisation, ref.name(), ref.code() == null ? "" : ref.code(), ref.communeName()),
                place, draft, desk.around().clock().now());
        works.save(work);
        works.flush();
        teams.signs(work.id(), actor.people());
        desk.tell(new FieldworkEvent.FieldworkOpened(work.event(), place.item() != null, List.of()));
        return work.id();
    }

    private void refuse(VisitSheet visit) {
        if (!visit.plan().ownAgency()) {
            throw new RefusedException("fieldwork.refusal.other-agency");
        }
        if (visit.plan().stage() != PlanStage.ISSUED || visit.row().removed()) {
            throw new RefusedException("fieldwork.refusal.plan-not-issued");
        }
        if (visit.row().outcome() != ItemOutcome.PLANNED) {
            throw new RefusedException("fieldwork.refusal.line-settled");
        }
        if (!visit.row().draft().kind().countsForLimit()) {
            throw new RefusedException("fieldwork.refusal.guidance");
        }
    }

    private List<Remark> remarks(FieldworkDraft draft) {
        var longest = FieldworkTerms.onSite(
                new FieldworkTerms.Kind(draft.inspection(), conductor()), law.on(desk.around().clock().today()));
        return DecisionRules.check(draft, false, neighbours.overlaps().kinds(), longest);
    }

    private OverlapNow overlap(OrganisationId organisation, FieldworkDraft draft) {
        return neighbours.overlaps().unplanned(
                new UnplannedVisit(
                        organisation, draft.kind(), draft.topics(), draft.basis(), !draft.evidence().isBlank(), 0),
                desk.around().clock().today().getYear());
    }

    private OrganisationRef visible(OrganisationId organisation) {
        return neighbours.registry().ref(organisation).orElseThrow(() -> new NotFoundException("organisation"));
    }

    private Conductor conductor() {
        return FieldworkLaw.conductor(agency().kind());
    }

    private Agency agency() {
        AgencyId id = desk.around().actors().current().agency();
        if (id == null) {
            throw new RefusedException("fieldwork.refusal.no-agency");
        }
        return neighbours.agencies().agency(Objects.requireNonNull(id));
    }
}
