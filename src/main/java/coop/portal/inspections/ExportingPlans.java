package coop.portal.inspections;

import coop.portal.exchange.WorkbookWriter;
import coop.portal.exchange.model.ColumnKind;
import coop.portal.exchange.model.OutColumn;
import coop.portal.inspections.model.FrozenItem;
import coop.portal.inspections.model.InspectionPermissions;
import coop.portal.inspections.model.ItemRow;
import coop.portal.inspections.model.PlanEvent;
import coop.portal.inspections.model.PlanId;
import coop.portal.inspections.model.PlanKind;
import coop.portal.inspections.model.PlanSheet;
import coop.portal.inspections.model.PlanSnapshot;
import coop.portal.inspections.model.PlanVersionRow;
import coop.portal.inspections.persistence.Plan;
import coop.portal.inspections.persistence.PlanVersions;
import coop.portal.kernel.NotFoundException;
import coop.portal.territory.Agencies;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A plan leaves the portal as a workbook or as the paper that is signed; what is exported is what may be seen. */
@Service
@Transactional
@RolesAllowed(InspectionPermissions.PLAN_EXPORT)
public class ExportingPlans {

    private final InspectionQueries queries;
    private final PlanDesk desk;
    private final PlanVersions versions;
    private final PlanPapers papers;
    private final Agencies agencies;

    ExportingPlans(
            InspectionQueries queries, PlanDesk desk, PlanVersions versions, PlanPapers papers, Agencies agencies) {
        this.queries = queries;
        this.desk = desk;
        this.versions = versions;
        this.papers = papers;
        this.agencies = agencies;
    }

    /** The list of visits (.xlsx), all columns that may be seen. */
    public void workbook(PlanId id, Wording words, OutputStream out) {
        PlanSheet sheet = queries.sheet(id);
        List<PlanLine> lines = PlanLine.of(
                sheet.items().stream().filter(row -> !row.removed()).map(ExportingPlans::frozen).toList());
        String act = sheet.kind() == PlanKind.INSPECTION_PLAN ? "inspection" : "check";
        String title = words.say("inspections.PlanDocument.appendix-subject." + act, Integer.toString(sheet.year()));
        try (WorkbookWriter writer = new WorkbookWriter(out)) {
            var rows = writer.sheet(
                    words.say("inspections.PlanDocument.sheet"), List.of(sheet.agencyName(), title), columns(words));
            lines.forEach(rows::accept);
        }
        tell(id, sheet, "xlsx");
    }

    /** The plan in the form of official papers (.docx), as it stands now. */
    public void paper(PlanId id, Wording words, OutputStream out) {
        OpenPlan open = desk.look(id);
        Plan plan = open.plan();
        write(open, open.snapshot(), new PlanPapers.Decision(
                plan.decisionNumber(), plan.decisionDate(), plan.approvalLevels()), words, out);
    }

    /** A frozen version, as it was approved. */
    public void paper(PlanId id, int versionNo, Wording words, OutputStream out) {
        OpenPlan open = desk.look(id);
        PlanSnapshot snapshot = versions.snapshot(id, versionNo).orElseThrow(() -> new NotFoundException("plan version"));
        PlanVersionRow row = versions.of(id).stream()
                .filter(one -> one.versionNo() == versionNo)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("plan version"));
        write(open, snapshot, new PlanPapers.Decision(
                row.decisionNumber(), row.decisionDate(), open.plan().approvalLevels()), words, out);
    }

    private void write(
            OpenPlan open, PlanSnapshot snapshot, PlanPapers.Decision decision, Wording words, OutputStream out) {
        PlanPaper paper = papers.paper(agencies.agency(open.plan().agency()), snapshot, decision, open.today(), words);
        try {
            PlanDocument.write(paper, words, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        desk.tell(new PlanEvent.PlanExported(open.plan().event(), "docx"));
    }

    private void tell(PlanId id, PlanSheet sheet, String form) {
        desk.tell(new PlanEvent.PlanExported(
                new PlanEvent.Of(id, sheet.year() + " \u00b7 " + sheet.agencyName()), form));
    }

    private static List<OutColumn<PlanLine>> columns(Wording words) {
        return Arrays.stream(PlanColumn.values())
                .map(column -> OutColumn.<PlanLine>of(
                        words.label(column), kind(column), line -> column.value(line, words)))
                .toList();
    }

    private static ColumnKind kind(PlanColumn column) {
        return switch (column) {
            case NUMBER, MONTH, DAYS -> ColumnKind.WHOLE;
            case BUDGET -> ColumnKind.MONEY;
            default -> ColumnKind.TEXT;
        };
    }

    private static FrozenItem frozen(ItemRow row) {
        return new FrozenItem(
                row.id(), row.organisationName(), row.organisationCode(), row.communeName(), row.draft(),
                row.coAgencyNames(), row.overrideReason());
    }
}
