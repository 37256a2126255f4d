package coop.portal.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.portal.access.Actor;
import coop.portal.access.model.JobRole;
import coop.portal.access.scope.Scope;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.StaleException;
import coop.portal.kernel.Window;
import coop.portal.registry.model.LegalStatus;
import coop.portal.registry.model.MergeId;
import coop.portal.registry.model.MergeOrder;
import coop.portal.registry.model.OperatingStatus;
import coop.portal.registry.model.OrganisationFilter;
import coop.portal.registry.model.OrganisationRow;
import coop.portal.registry.model.StatusChange;
import coop.portal.registry.model.StatusSource;
import coop.portal.registry.model.Statuses;
import coop.portal.registry.model.SuspensionDraft;
import coop.portal.registry.model.SuspensionSheet;
import coop.portal.registry.model.SuspensionState;
import coop.portal.support.ModuleTest;
import coop.portal.support.Organisations;
import coop.portal.support.Queries;
import coop.portal.support.UseCase;
import coop.portal.support.Who;
import coop.portal.worklist.WaitingForMe;
import coop.portal.worklist.model.WorkItem;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@UseCase("REG-22")
class SuspendingBusinessModuleTest extends ModuleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);

    @Autowired
    private SuspendingBusiness suspending;

    @Autowired
    private SuspensionQueries suspensions;

    @Autowired
    private OrganisationQueries queries;

    @Autowired
    private MergingOrganisations merging;

    @Autowired
    private WaitingForMe waiting;

    private Organisations organisations;
    private OrganisationId id;

    @BeforeEach
    void anOrganisation() {
        organisations = Organisations.in(application);
        id = organisations.cooperative("Đồng Tâm").registered();
        actAs(Who.is(JobRole.FOCAL_OFFICER).withItsRights());
    }

    @Test
    @UseCase(value = "REG-22", rule = {"SUS-4", "SUS-5"})
    void both_statuses_follow_a_confirmation_and_a_resumption() {
        long notice = suspending.note(id, draft(TODAY, TODAY.plusMonths(6)));
        assertThat(only().row().lateNotice()).isTrue();
        assertThat(only().row().confirmDue()).isEqualTo(LocalDate.of(2026, 10, 8));
        assertThat(work()).containsExactly("registry.work.suspension.confirm");
        suspending.confirm(notice, 0, TODAY, "XN 01");
        assertThat(statuses().legal()).isEqualTo(LegalStatus.SUSPENDED);
        assertThat(statuses().operating()).isEqualTo(OperatingStatus.NOTIFIED_SUSPENSION);
        assertThat(work()).isEmpty();

        time.pass(Duration.ofDays(60));
        suspending.resume(notice, 1, TODAY.plusDays(60), "TB 02");
        assertThat(statuses().legal()).isEqualTo(LegalStatus.ACTIVE);
        assertThat(statuses().operating()).isEqualTo(OperatingStatus.OPERATING);
        assertThat(only().state()).isEqualTo(SuspensionState.RESUMED);
    }

    @Test
    @UseCase(value = "REG-22", rule = "SUS-4")
    void a_suspension_that_begins_later_changes_the_status_when_it_begins() {
        long notice = suspending.note(id, draft(TODAY.plusDays(10), TODAY.plusMonths(6)));
        suspending.confirm(notice, 0, TODAY, "XN 01");
        assertThat(statuses().legal()).isEqualTo(LegalStatus.ACTIVE);
        assertThat(work()).isEmpty();
        time.pass(Duration.ofDays(10));
        assertThat(work()).containsExactly("registry.work.suspension.begin");
        suspending.begin(notice, 1);
        assertThat(statuses().legal()).isEqualTo(LegalStatus.SUSPENDED);
        suspending.begin(notice, 1);
        assertThat(work()).isEmpty();
    }

    @Test
    @UseCase(value = "REG-22", rule = "SUS-7")
    void a_suspension_that_begins_later_begins_by_itself_and_only_once() {
        BeginningSuspensions beginning = application.getBean(BeginningSuspensions.class);
        long notice = suspending.note(id, draft(TODAY.plusDays(10), TODAY.plusMonths(6)));
        time.pass(Duration.ofDays(10));
        beginning.begin();
        assertThat(statuses().legal()).as("not confirmed").isEqualTo(LegalStatus.ACTIVE);
        suspending.note(organisations.cooperative("Khác").registered(), draft(TODAY.plusDays(10), TODAY.plusMonths(6)));
        time.pass(Duration.ofDays(-1));
        suspending.confirm(notice, 0, TODAY, "XN 01");
        beginning.begin();
        assertThat(statuses().legal()).as("the day before").isEqualTo(LegalStatus.ACTIVE);
        time.pass(Duration.ofDays(1));
        beginning.begin();
        assertThat(statuses().legal()).isEqualTo(LegalStatus.SUSPENDED);
        assertThat(statuses().legalSince()).isEqualTo(TODAY.plusDays(10));

        application.getBean(ChangingStatus.class).legal(id, queries.sheet(id).kept().version(), new StatusChange<>(
                LegalStatus.ACTIVE, TODAY.plusDays(10), "theo cổng quốc gia", "TB", StatusSource.REGISTRATION));
        beginning.begin();
        assertThat(statuses().legal()).as("what somebody decided since").isEqualTo(LegalStatus.ACTIVE);
    }

    @Test
    @UseCase(value = "REG-22", rule = "SUS-8")
    void a_group_gives_notice_from_fifteen_days_on() {
        OrganisationId group = organisations.group("Tổ").registered();
        assertThatThrownBy(() -> suspending.note(group, draft(TODAY, TODAY.plusDays(13))))
                .hasMessageContaining("suspension-group-short");
        suspending.note(group, new SuspensionDraft(true, "QĐ 1", TODAY, TODAY.plusDays(30), TODAY.plusDays(31)));
        suspending.note(group, draft(TODAY, TODAY.plusDays(14)));
        suspending.note(id, draft(TODAY, TODAY.plusDays(1)));
    }

    @Test
    @UseCase(value = "REG-22", rule = "SUS-6")
    void the_list_can_be_narrowed_to_those_that_are_overdue() {
        long notice = suspending.note(id, draft(TODAY, TODAY.plusDays(60)));
        suspending.confirm(notice, 0, TODAY, "XN 01");
        assertThat(overdue(null)).isEmpty();
        time.pass(Duration.ofDays(61));
        assertThat(overdue(null)).containsExactly(id);
        assertThat(overdue(TODAY.plusDays(60))).isEmpty();
        time.pass(Duration.ofDays(10));
        suspending.resume(notice, 1, TODAY.plusDays(71), "TB 02");
        assertThat(overdue(null)).isEmpty();
        assertThat(overdue(TODAY.plusDays(65))).containsExactly(id);
    }

    private List<OrganisationId> overdue(@Nullable LocalDate day) {
        OrganisationFilter filter = new OrganisationFilter("", Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, null,
                null, null, false, false, true, day);
        return queries.rows().page(filter, Window.first(10)).stream().map(OrganisationRow::id).toList();
    }

    @Test
    @UseCase(value = "REG-22", rule = "SUS-6")
    void the_end_is_told_twice_and_an_end_without_a_word_stays_until_it_is_renewed_or_resumed() {
        long notice = suspending.note(id, draft(TODAY, TODAY.plusDays(60)));
        suspending.confirm(notice, 0, TODAY, "XN 01");
        time.pass(Duration.ofDays(45));
        assertThat(work()).containsExactly("registry.work.suspension.ends");
        time.pass(Duration.ofDays(13));
        assertThat(work()).containsExactly("registry.work.suspension.ends-now");
        time.pass(Duration.ofDays(3));
        assertThat(work()).containsExactly("registry.work.suspension.overdue");
        assertThat(only().state()).isEqualTo(SuspensionState.OVERDUE);

        LocalDate next = TODAY.plusDays(61);
        long renewal = suspending.note(id, new SuspensionDraft(false, "TB gia hạn", next, next, next.plusMonths(3)));
        suspending.confirm(renewal, 0, next, "XN 02");
        assertThat(suspensions.of(id)).extracting(SuspensionSheet::state)
                .containsExactly(SuspensionState.RUNNING, SuspensionState.RENEWED);
        assertThat(work()).isEmpty();
    }

    @Test
    void a_mistaken_notice_is_taken_back_before_it_is_confirmed_only() {
        long notice = suspending.note(id, draft(TODAY, TODAY.plusDays(30)));
        suspending.withdraw(notice, 0, "ghi nhầm");
        assertThat(suspensions.of(id)).isEmpty();
        long again = suspending.note(id, draft(TODAY, TODAY.plusDays(30)));
        suspending.confirm(again, 0, TODAY, "XN");
        assertThatThrownBy(() -> suspending.withdraw(again, 1, "ghi nhầm")).hasMessageContaining("suspension-confirmed");
        assertThatThrownBy(() -> suspending.resume(again, 0, TODAY, "TB")).isInstanceOf(StaleException.class);
    }

    @Test
    @UseCase(value = "REG-22", rule = "SCOPE-1")
    void what_lies_out_of_scope_is_not_found_and_waits_for_nobody() {
        long notice = suspending.note(id, draft(TODAY, TODAY.plusDays(30)));
        Actor far = Who.is(JobRole.COMMUNE_LEADER).withItsRights()
                .seeing(new Scope.Within(Set.of(), Set.of(organisations.commune(9).value()), Set.of())).actor();
        assertThatThrownBy(() -> as(far, () -> suspending.confirm(notice, 0, TODAY, "XN"))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> as(far, () -> suspending.note(id, draft(TODAY, TODAY)))).isInstanceOf(NotFoundException.class);
        assertThat(as(far, () -> suspensions.waiting(10))).isEmpty();
    }

    @Test
    @UseCase(value = "REG-20", rule = "MRG-5")
    void notices_go_along_with_a_merged_record_and_come_back() {
        suspending.note(id, draft(TODAY, TODAY.plusDays(30)));
        OrganisationId kept = organisations.cooperative("Đồng Lòng").registered();
        MergeId merge = merging.merge(new MergeOrder(kept, 0, id, 0, Map.of(), "trùng"));
        assertThat(suspensions.of(kept)).hasSize(1);
        merging.undo(merge, "nhầm");
        assertThat(suspensions.of(kept)).isEmpty();
        assertThat(suspensions.of(id)).hasSize(1);
    }

    @Test
    void what_waits_is_one_question() {
        suspending.note(id, draft(TODAY, TODAY.plusDays(30)));
        suspensions.waiting(10);
        assertThat(Queries.counted(() -> suspensions.waiting(10))).hasSize(1);
    }

    private static SuspensionDraft draft(LocalDate from, LocalDate to) {
        return new SuspensionDraft(false, "TB 01/2026", TODAY, from, to);
    }

    private SuspensionSheet only() {
        return suspensions.of(id).getFirst();
    }

    private Statuses statuses() {
        return queries.sheet(id).draft().statuses();
    }

    private List<String> work() {
        return waiting.items().stream()
                .map(WorkItem::labelKey)
                .filter(key -> key.startsWith("registry."))
                .toList();
    }
}
