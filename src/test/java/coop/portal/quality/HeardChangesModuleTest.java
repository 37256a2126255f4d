package coop.portal.quality;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.access.Actor;
import coop.portal.access.model.JobRole;
import coop.portal.exchange.model.Unwatched;
import coop.portal.kernel.OrganisationId;
import coop.portal.law.DeclaringLaw;
import coop.portal.law.LegalQueries;
import coop.portal.law.model.LegalValueDraft;
import coop.portal.registry.ChangingStatus;
import coop.portal.registry.MergingOrganisations;
import coop.portal.registry.OrganisationQueries;
import coop.portal.registry.SuspendingBusiness;
import coop.portal.registry.model.MergeId;
import coop.portal.registry.model.MergeOrder;
import coop.portal.registry.model.OperatingStatus;
import coop.portal.registry.model.StatusChange;
import coop.portal.registry.model.StatusSource;
import coop.portal.registry.model.SuspensionDraft;
import coop.portal.support.ModuleTest;
import coop.portal.support.OpenFindings;
import coop.portal.support.Organisations;
import coop.portal.support.UseCase;
import coop.portal.support.Who;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever is done to a record or to the law, its findings follow without waiting for the night. */
class HeardChangesModuleTest extends ModuleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);

    @Autowired
    private FullCheck check;

    @Autowired
    private MergingOrganisations merging;

    @Autowired
    private SuspendingBusiness suspending;

    @Autowired
    private OrganisationQueries queries;

    private Organisations organisations;

    @BeforeEach
    void somebody() {
        organisations = Organisations.in(application);
        actAs(Who.is(JobRole.FOCAL_OFFICER).withItsRights());
    }

    @Test
    @UseCase(value = "QUA-02", rule = "RUN-5")
    void findings_go_with_a_merge_and_come_back_with_its_undo() {
        OrganisationId kept = organisations.cooperative("Đồng Tâm").registered();
        OrganisationId merged = organisations.cooperative("Sông Hiếu").registered();
        database().update("UPDATE organisation SET members_official = 1");
        application.getBean(ChangingStatus.class).operating(merged, 0, new StatusChange<>(
                OperatingStatus.WEAK, TODAY, "cầm chừng", null, StatusSource.VERIFICATION));
        assertThat(OpenFindings.of(database(), merged)).containsExactly("DQ_13");

        MergeId merge = merging.merge(new MergeOrder(
                kept, queries.sheet(kept).kept().version(), merged, queries.sheet(merged).kept().version(), Map.of(), "trùng"));
        assertThat(OpenFindings.of(database(), merged)).isEmpty();
        assertThat(OpenFindings.of(database(), kept)).containsExactly("DQ_13");

        merging.undo(merge, "nhầm");
        assertThat(OpenFindings.of(database(), merged)).containsExactly("DQ_13");
    }

    @Test
    @UseCase(value = "QUA-02", rule = "RUN-5")
    void a_suspension_that_is_resumed_is_no_finding_any_more() {
        OrganisationId id = organisations.cooperative("Đồng Tâm").registered();
        long notice = suspending.note(id, new SuspensionDraft(false, "TB 01", TODAY, TODAY, TODAY.plusDays(10)));
        suspending.confirm(notice, 0, TODAY, "XN 01");
        time.pass(Duration.ofDays(11));
        as(actors.system("test"), () -> check.run(Unwatched.HERE));
        assertThat(OpenFindings.of(database(), id)).containsExactly("DQ_20");

        suspending.resume(notice, 1, TODAY.plusDays(11), "TB 02");
        assertThat(OpenFindings.of(database(), id)).isEmpty();
    }

    @Test
    @UseCase(value = "QUA-02", rule = "RUN-7")
    void when_a_number_of_law_changes_the_check_of_the_day_does_not_count_any_more() {
        OrganisationId id = organisations.cooperative("A").members(6).registered();
        as(actors.system("test"), () -> check.run(Unwatched.HERE));
        assertThat(OpenFindings.of(database(), id)).isEmpty();
        LegalQueries law = application.getBean(LegalQueries.class);
        Actor administrator = Who.is(JobRole.SYS_ADMIN).withItsRights().actor();
        String number = "registry.leastMembers.COOPERATIVE";

        as(administrator, () -> application.getBean(DeclaringLaw.class).declare(number, law.sheet(number).mark(),
                new LegalValueDraft("7", "Luật mới", LocalDate.of(2026, 1, 1), null, "luật đổi")));

        assertThat(database().queryForObject("SELECT COUNT(*) FROM quality_run WHERE finished IS NOT NULL", Integer.class)).isZero();
        as(actors.system("test"), () -> check.run(Unwatched.HERE));
        assertThat(OpenFindings.of(database(), id)).containsExactly("DQ_13");
        assertThat(database().queryForObject("SELECT remarks FROM quality_finding", String.class)).contains("Luật mới");
    }
}
