package coop.portal.reconciliation;

import coop.portal.access.Actor;
import coop.portal.access.model.JobRole;
import coop.portal.access.scope.Scope;
import coop.portal.exchange.model.Unwatched;
import coop.portal.kernel.Window;
import coop.portal.reconciliation.model.DiscrepancyFilter;
import coop.portal.reconciliation.model.DiscrepancyId;
import coop.portal.reconciliation.model.DiscrepancyRow;
import coop.portal.reconciliation.model.DiscrepancySheet;
import coop.portal.reconciliation.model.LoadCounts;
import coop.portal.support.ModuleTest;
import coop.portal.support.Organisations;
import coop.portal.support.Who;
import coop.portal.territory.Territory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** What all tests of reconciliation start from: people of the focal agency and of a commune, and files that are loaded. */
abstract class ReconciliationModuleTest extends ModuleTest {

    protected final Actor focal = Who.is(JobRole.FOCAL_OFFICER).user(11, "Phan Văn Đầu").withItsRights().actor();
    protected final Actor manager = Who.is(JobRole.FOCAL_MANAGER).user(12, "Lê Thị Trưởng").withItsRights().actor();

    protected Organisations organisations() {
        return Organisations.in(application);
    }

    protected Actor commune(int index) {
        return Who.is(JobRole.COMMUNE_OFFICER).user(20 + index, "Cán bộ xã " + index).withItsRights()
                .seeing(new Scope.Within(Set.of(), Set.of(organisations().commune(index).value()), Set.of()))
                .actor();
    }

    protected <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    protected LoadCounts load(Path file) {
        return load(file, true);
    }

    protected LoadCounts load(Path file, boolean whole) {
        time.pass(Duration.ofSeconds(1));
        return as(actors.system("test"), () -> bean(LoadRun.class).run(file, whole, false, Unwatched.HERE));
    }

    protected String place(int index) {
        return bean(Territory.class).unit(organisations().commune(index)).name() + ", Tỉnh Nghệ An";
    }

    protected List<DiscrepancyRow> open() {
        return as(focal, () -> bean(ReconciliationQueries.class).discrepancies()
                .page(DiscrepancyFilter.EMPTY, Window.first(100)));
    }

    protected DiscrepancyRow only() {
        List<DiscrepancyRow> open = open();
        if (open.size() != 1) {
            throw new AssertionError("one discrepancy expected: " + open);
        }
        return open.getFirst();
    }

    protected DiscrepancySheet sheet(DiscrepancyId id) {
        return as(focal, () -> bean(ReconciliationQueries.class).sheet(id));
    }
}
