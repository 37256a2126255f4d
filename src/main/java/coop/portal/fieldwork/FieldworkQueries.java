package coop.portal.fieldwork;

import coop.portal.access.model.Colleague;
import coop.portal.fieldwork.model.DueFieldwork;
import coop.portal.fieldwork.model.Clash;
import coop.portal.fieldwork.model.FieldworkAction;
import coop.portal.fieldwork.model.FieldworkFilter;
import coop.portal.fieldwork.model.FieldworkId;
import coop.portal.fieldwork.model.FieldworkPermissions;
import coop.portal.fieldwork.model.FieldworkRow;
import coop.portal.fieldwork.model.FieldworkSheet;
import coop.portal.fieldwork.model.MovedDay;
import coop.portal.fieldwork.model.OnSite;
import coop.portal.fieldwork.model.StepRow;
import coop.portal.fieldwork.model.WaitingFieldwork;
import coop.portal.fieldwork.persistence.DueRows;
import coop.portal.fieldwork.persistence.FieldworkGates;
import coop.portal.fieldwork.persistence.MovedDays;
import coop.portal.fieldwork.rules.MovingPolicy;
import coop.portal.inspections.RecheckingOverlaps;
import coop.portal.inspections.model.InspectionKind;
import coop.portal.inspections.model.ItemId;
import coop.portal.kernel.AgencyId;
import coop.portal.kernel.Paged;
import coop.portal.kernel.Window;
import coop.portal.kernel.Remark;
import coop.portal.kernel.UserId;
import coop.portal.territory.Agencies;
import coop.portal.territory.Territory;
import coop.portal.territory.model.Agency;
import coop.portal.territory.model.Unit;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What may be seen of fieldwork, by those who may see it. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(FieldworkPermissions.FIELDWORK_READ)
public class FieldworkQueries {

    /** What these say is for those who may read the report. */
    private static final Set<FieldworkAction> ABOUT_THE_REPORT = EnumSet.of(
            FieldworkAction.REPORT, FieldworkAction.SUPPLEMENT, FieldworkAction.CLARIFY, FieldworkAction.BACK_TO_FIELD,
            FieldworkAction.HAND_IN_DRAFT, FieldworkAction.APPRAISE);

    private final FieldworkDesk desk;
    private final FieldworkShelf shelf;
    private final FieldworkSheets sheets;
    private final VisibleFieldwork visible;
    private final WaitingWork waiting;
    private final Lookups lookups;

    FieldworkQueries(
            FieldworkDesk desk, FieldworkShelf shelf, FieldworkSheets sheets, VisibleFieldwork visible, WaitingWork waiting,
            Lookups lookups) {
        this.desk = desk;
        this.shelf = shelf;
        this.sheets = sheets;
        this.visible = visible;
        this.waiting = waiting;
        this.lookups = lookups;
    }

    /** Small questions beside the pages. */
    @Component
    record Lookups(
            DueRows due, FieldworkGates gates, FormingTeams teams, RecheckingOverlaps overlaps, Agencies agencies, Clashes clashes,
            MovedDays moved, Territory territory) {}

    public Paged<FieldworkRow, FieldworkFilter> rows() {
        return visible;
    }

    public FieldworkSheet sheet(FieldworkId id) {
        return sheets.of(desk.look(id));
    }

    /** The log of steps, the latest first, as far as it is for whoever asks. */
    public List<StepRow> log(FieldworkId id) {
        boolean report = FieldworkSheets.report(desk.look(id));
        return shelf.log(id).stream()
                .map(row -> report || !ABOUT_THE_REPORT.contains(row.action()) ? row : row.discreet())
                .toList();
    }

    /** What waits for the person who asks, the longest waiting first. */
    public List<WaitingFieldwork> waiting(int limit) {
        return waiting.find(limit);
    }

    /** The fieldwork of the agency of whoever asks that is due until a day, late ones too, the most urgent first. */
    public List<DueFieldwork> due(LocalDate until, int limit) {
        AgencyId agency = desk.around().actors().current().agency();
        return agency == null ? List.of() : lookups.due().page(new DueRows.Until(agency, until), Window.first(limit));
    }

    /** The fieldwork of a line of a plan. */
    public Optional<FieldworkId> ofLine(ItemId item) {
        return lookups.gates().ofLine(item);
    }

    /** The people of its agency who may be on the team; none for those of another. */
    public List<Colleague> staff(FieldworkId id) {
        return lookups.teams().staff(desk.look(id).work().agency());
    }

    /** Why people could not be on the team on its days, as far as it has days; nothing for those of another agency. */
    public Map<UserId, List<Remark>> clashes(FieldworkId id, Collection<UserId> people) {
        FieldworkSheet sheet = sheet(id);
        LocalDate from = sheet.from();
        if (from == null || people.isEmpty() || !desk.around().actors().current().is(sheet.agency())) {
            return Map.of();
        }
        Map<UserId, List<Clash>> met = lookups.clashes().of(id, people, OnSite.planned(from, sheet.draft().days()));
        return lookups.teams().staff(sheet.agency()).stream()
                .filter(one -> met.containsKey(one.id()))
                .collect(Collectors.toMap(Colleague::id, one -> met.get(one.id()).stream()
                        .map(clash -> MovingPolicy.meets(one.name(), clash))
                        .toList()));
    }

    /** What was moved on the teams of the person who asks and they have not read yet. */
    public List<MovedDay> moved(int limit) {
        return lookups.moved().of(desk.around().actors().current().people(), limit);
    }

    /** The same of one fieldwork. */
    public Optional<MovedDay> moved(FieldworkId id) {
        return lookups.moved().of(id, desk.around().actors().current().people());
    }

    /** The kinds that the agency of whoever asks may hold without plan. */
    public List<InspectionKind> kinds() {
        return lookups.overlaps().kinds().stream().filter(InspectionKind::countsForLimit).sorted().toList();
    }

    /** The communes of today, of which one may have to do something. */
    public List<Unit> communes() {
        return lookups.territory().communes(desk.around().clock().today());
    }

    /** The agencies of today, to which a list may be narrowed. */
    public List<Agency> agencies() {
        return lookups.agencies().all().stream()
                .filter(agency -> agency.validOn(desk.around().clock().today()))
                .sorted(Comparator.comparing(Agency::name))
                .toList();
    }
}
