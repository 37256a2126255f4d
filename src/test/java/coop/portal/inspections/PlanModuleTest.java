package coop.portal.inspections;

import coop.portal.access.Actor;
import coop.portal.inspections.model.ItemDraft;
import coop.portal.inspections.model.ItemRow;
import coop.portal.inspections.model.PlanId;
import coop.portal.inspections.model.PlanSheet;
import coop.portal.inspections.model.StepInput;
import coop.portal.kernel.OrganisationId;
import coop.portal.support.ModuleTest;
import coop.portal.support.Plans;
import coop.portal.territory.Agencies;
import coop.portal.territory.model.Agency;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Two departments, the inspectorate and the province, and the steps that tests take again and again. */
abstract class PlanModuleTest extends ModuleTest {

    static final int YEAR = 2027;

    @Autowired
    protected PlanningInspections planning;

    @Autowired
    protected ApprovingPlans approving;

    @Autowired
    protected IssuingPlans issuing;

    @Autowired
    protected InspectionQueries queries;

    @Autowired
    private Agencies agencies;

    protected Actor officer;
    protected Actor manager;
    protected Actor otherOfficer;
    protected Actor otherManager;
    protected Actor reviewer;
    protected Actor leader;

    @BeforeEach
    final void people() {
        Agency trade = agency("SO_CONG_THUONG");
        Agency agriculture = agency("SO_NONG_NGHIEP_MOI_TRUONG");
        officer = Plans.officer(trade, 11);
        manager = Plans.manager(trade, 12);
        otherOfficer = Plans.officer(agriculture, 21);
        otherManager = Plans.manager(agriculture, 22);
        reviewer = Plans.reviewer(agency("THANH_TRA_TINH"), 31);
        leader = Plans.leader(agency("UBND_TINH"), 41);
    }

    protected final Agency agency(String code) {
        return agencies.byCode(code, LocalDate.of(2026, 10, 5)).orElseThrow();
    }

    protected final OrganisationId organisation(String name) {
        return Plans.organisation(database(), name);
    }

    protected final PlanId plan(Actor by) {
        return as(by, () -> planning.open(YEAR));
    }

    protected final ItemRow add(Actor by, PlanId plan, ItemDraft draft) {
        return as(by, () -> {
            var id = planning.add(plan, draft).item();
            return sheet(plan).items().stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow();
        });
    }

    protected final PlanSheet sheet(PlanId plan) {
        return queries.sheet(plan);
    }

    protected final PlanSheet sheet(Actor by, PlanId plan) {
        return as(by, () -> sheet(plan));
    }

    protected final void submit(Actor by, PlanId plan) {
        as(by, () -> approving.submit(plan, sheet(plan).version(), StepInput.NONE));
    }

    protected final void approve(Actor by, PlanId plan) {
        as(by, () -> approving.approve(plan, sheet(plan).version(), StepInput.NONE));
    }

    protected final void issue(Actor by, PlanId plan) {
        as(by, () -> issuing.issue(plan, sheet(plan).version(), StepInput.notified(LocalDate.of(2026, 10, 5))));
    }

    /** All the way from a draft with lines to an issued plan. */
    protected final void issued(Actor itsOfficer, Actor itsManager, PlanId plan) {
        submit(itsOfficer, plan);
        approve(itsManager, plan);
        as(itsOfficer, () -> approving.sendToReview(plan, sheet(plan).version(), StepInput.NONE));
        as(leader, () -> approving.authorise(
                plan, sheet(plan).version(), StepInput.decision("15/QĐ-UBND", LocalDate.of(2026, 10, 5))));
        issue(itsOfficer, plan);
    }

    protected static final int count(String table, String condition) {
        Integer found = database().queryForObject(
                "SELECT COUNT(*) FROM portal." + table + " WHERE " + condition, Integer.class);
        return found == null ? 0 : found;
    }
}
