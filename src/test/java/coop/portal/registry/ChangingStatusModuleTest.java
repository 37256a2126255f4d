package coop.portal.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import coop.portal.access.model.JobRole;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.RefusedException;
import coop.portal.kernel.StaleException;
import coop.portal.registry.model.LegalStatus;
import coop.portal.registry.model.OperatingStatus;
import coop.portal.registry.model.RegistryPermissions;
import coop.portal.registry.model.StatusChange;
import coop.portal.registry.model.StatusKind;
import coop.portal.registry.model.StatusMoment;
import coop.portal.registry.model.StatusSource;
import coop.portal.support.ModuleTest;
import coop.portal.support.Organisations;
import coop.portal.support.UseCase;
import coop.portal.support.Who;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@UseCase("REG-04")
class ChangingStatusModuleTest extends ModuleTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    private static final LocalDate FOUNDED = LocalDate.of(2020, 5, 20);

    @Autowired
    private ChangingStatus changing;

    @Autowired
    private OrganisationQueries queries;

    private OrganisationId id;

    @BeforeEach
    void anOfficerWorks() {
        id = Organisations.in(application).cooperative("Đồng Tâm").registered();
        actAs(Who.is(JobRole.FOCAL_OFFICER)
                .may(RegistryPermissions.ORGANISATION_READ, RegistryPermissions.ORGANISATION_WRITE,
                        RegistryPermissions.LEGAL_STATUS_WRITE));
    }

    @Test
    void both_statuses_keep_their_own_history() {
        changing.operating(id, 0, change(OperatingStatus.WEAK));
        assertThat(queries.sheet(id).draft().statuses().legal()).isEqualTo(LegalStatus.ACTIVE);
        assertThat(queries.sheet(id).history())
                .extracting(StatusMoment::kind, StatusMoment::status, StatusMoment::from, StatusMoment::to)
                .containsExactly(
                        tuple(StatusKind.OPERATING, OperatingStatus.WEAK, DAY, null),
                        tuple(StatusKind.OPERATING, OperatingStatus.OPERATING, FOUNDED, DAY),
                        tuple(StatusKind.LEGAL, LegalStatus.ACTIVE, FOUNDED, null));
    }

    @Test
    void the_operating_status_follows_a_notified_suspension_in_the_same_act() {
        changing.legal(id, 0, change(LegalStatus.SUSPENDED));
        var statuses = queries.sheet(id).draft().statuses();
        assertThat(statuses.legal()).isEqualTo(LegalStatus.SUSPENDED);
        assertThat(statuses.operating()).isEqualTo(OperatingStatus.NOTIFIED_SUSPENSION);
        assertThat(queries.sheet(id).history()).filteredOn(moment -> moment.to() == null).hasSize(2);
    }

    @Test
    void the_legal_status_is_changed_by_those_only_who_may() {
        actAs(Who.is(JobRole.DEPT_OFFICER)
                .may(RegistryPermissions.ORGANISATION_READ, RegistryPermissions.ORGANISATION_WRITE));
        assertThatThrownBy(() -> changing.legal(id, 0, change(LegalStatus.SUSPENDED)))
                .isInstanceOf(AccessDeniedException.class);
        changing.operating(id, 0, change(OperatingStatus.WEAK));
    }

    @Test
    void a_refused_change_leaves_everything_as_it_was() {
        assertThatThrownBy(() -> changing.legal(id, 0, new StatusChange<>(
                        LegalStatus.SUSPENDED, DAY, "", null, StatusSource.REGISTRATION)))
                .isInstanceOf(RefusedException.class);
        assertThat(queries.sheet(id).history()).hasSize(2);
        assertThat(queries.sheet(id).kept().version()).isZero();
    }

    @Test
    void a_status_is_not_changed_on_an_old_page() {
        changing.operating(id, 0, change(OperatingStatus.WEAK));
        assertThatThrownBy(() -> changing.legal(id, 0, change(LegalStatus.SUSPENDED)))
                .isInstanceOf(StaleException.class);
    }

    private static <S extends Enum<S>> StatusChange<S> change(S status) {
        return new StatusChange<>(status, DAY, "theo thông báo", "TB 12/2026", StatusSource.REGISTRATION);
    }
}
