package coop.portal.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.portal.access.model.JobRole;
import coop.portal.access.scope.Scope;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Refusal;
import coop.portal.kernel.RefusedException;
import coop.portal.kernel.StaleException;
import coop.portal.registry.model.Education;
import coop.portal.registry.model.OldName;
import coop.portal.registry.model.OrganisationDraft;
import coop.portal.registry.model.OrganisationFilter;
import coop.portal.registry.model.OrganisationRow;
import coop.portal.registry.model.OrganisationSheet;
import coop.portal.registry.model.Person;
import coop.portal.registry.model.PersonRole;
import coop.portal.registry.model.RegistryPermissions;
import coop.portal.registry.model.SimilarOrganisation;
import coop.portal.registry.model.SimilarQuery;
import coop.portal.registry.model.StatusMoment;
import coop.portal.kernel.Window;
import coop.portal.registry.model.Capital;
import coop.portal.registry.model.Death;
import coop.portal.registry.model.Governance;
import coop.portal.registry.model.GovernanceType;
import coop.portal.registry.model.MemberFigures;
import coop.portal.support.ModuleTest;
import coop.portal.support.OrganisationBuilder;
import coop.portal.support.Organisations;
import coop.portal.support.UseCase;
import coop.portal.support.Who;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@UseCase("REG-01")
class RegisteringOrganisationsModuleTest extends ModuleTest {

    private static final Who OFFICER = Who.is(JobRole.FOCAL_OFFICER)
            .may(RegistryPermissions.ORGANISATION_READ, RegistryPermissions.ORGANISATION_WRITE,
                    RegistryPermissions.PERSONAL_DATA_READ);

    @Autowired
    private RegisteringOrganisations registering;

    @Autowired
    private SimilarOrganisations similar;

    @Autowired
    private OrganisationQueries queries;

    private Organisations organisations;

    @BeforeEach
    void anOfficerWorks() {
        organisations = Organisations.in(application);
        actAs(OFFICER);
    }

    @Test
    void what_was_registered_is_kept_whole() {
        BigDecimal million = new BigDecimal("1000000");
        OrganisationDraft draft = organisations.cooperative("Đồng Tâm").address("Xóm 1").draft()
                .with(new Capital(million.multiply(new BigDecimal(100)), million, million, million, million))
                .with(new MemberFigures(LocalDate.of(2026, 1, 1), 20, 1, 2, 3, 4, 5))
                .with(new Governance(GovernanceType.FULL, MonthDay.of(6, 30), true, null, LocalDate.of(2025, 4, 1)))
                .with(List.of(
                        Person.of("Lê Văn Cường", PersonRole.DIRECTOR, Education.NONE).by("01/NQ", LocalDate.of(2024, 1, 1)),
                        Person.of("Lê Thị Bé", PersonRole.SUPERVISOR, null)
                                .died(new Death(LocalDate.of(2026, 2, 1), "UBND xã"))));

        assertThat(registering.check(draft, null)).isEmpty();
        OrganisationId id = registering.register(draft, false);

        OrganisationSheet sheet = queries.sheet(id);
        assertThat(sheet.draft()).isEqualTo(draft);
        assertThat(sheet.kept().version()).isZero();
        assertThat(sheet.history()).extracting(StatusMoment::kind).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void an_error_stops_and_nothing_is_kept() {
        OrganisationDraft draft = organisations.cooperative("Đồng Tâm").members(4).draft();

        assertThatThrownBy(() -> registering.register(draft, true))
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.reasons())
                        .containsExactly(Refusal.of("registry.remark.members-too-few", 5, 4)));
        assertThat(found("")).isEmpty();
    }

    @Test
    void a_warning_is_read_before_it_is_let_pass() {
        OrganisationDraft draft = organisations.cooperative("Đồng Tâm").phone(null).draft();

        assertThatThrownBy(() -> registering.register(draft, false)).hasMessageContaining("warnings-unread");
        assertThat(registering.register(draft, true)).isNotNull();
    }

    @Test
    @UseCase(value = "REG-01", rule = "DQ-03")
    void a_code_is_given_once_even_when_its_bearer_lies_out_of_scope() {
        OrganisationId other = organisations.cooperative("Hưng Hòa").in(organisations.commune(3)).registered();
        String code = queries.sheet(other).draft().identity().code();
        actAs(communeOfficer(organisations.commune(5).value()));
        OrganisationDraft draft = organisations.cooperative("Đồng Tâm").in(organisations.commune(5)).code(code).draft();

        assertThatThrownBy(() -> registering.register(draft, true))
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.reasons())
                        .containsExactly(Refusal.of("registry.remark.code-taken", "Hợp tác xã Hưng Hòa")));
        assertThat(similar.find(SimilarQuery.of(null, draft)))
                .singleElement()
                .extracting(SimilarOrganisation::name, SimilarOrganisation::visible)
                .containsExactly("Hợp tác xã Hưng Hòa", false);
    }

    @Test
    @UseCase(value = "REG-02", rule = {"N-1", "DQ-06"})
    void names_taken_for_each_other_and_the_same_door_are_told_while_typing() {
        organisations.cooperative("Kỳ Sơn").phone("0986326123").address("Xóm 1, đường Lê Lợi").registered();
        organisations.group("Kỳ Sơn").registered();
        OrganisationDraft draft = organisations.cooperative("Kì Sơn").phone("098.6326.123")
                .address("thôn 1 - Lê Lợi").draft();

        assertThat(similar.find(SimilarQuery.of(null, draft)))
                .singleElement()
                .satisfies(found -> assertThat(found.reasons()).extracting(reason -> reason.rule())
                        .containsExactly("N-2", "DQ-06"));
    }

    @Test
    @UseCase(value = "REG-02", rule = {"DUP-2", "DUP-3"})
    void the_same_phone_or_the_same_address_is_told_with_its_article() {
        organisations.cooperative("Hưng Hòa").phone("0986326123").registered();
        organisations.cooperative("Sông Lam").phone("0986326124").address("Xóm 1 Đường Lê Lợi").registered();
        organisations.cooperative("Nơi Khác").phone("0986326125").address("Xóm 1 Đường Lê Lợi")
                .in(organisations.commune(7)).registered();
        OrganisationDraft draft = organisations.cooperative("Kỳ Sơn").phone("098.6326.123")
                .address("thôn 1, đ. lê lợi").draft();

        assertThat(similar.find(SimilarQuery.of(null, draft)))
                .extracting(found -> found.name() + " " + found.reasons().getFirst().rule() + " "
                        + found.reasons().getFirst().article())
                .containsExactlyInAnyOrder("Hợp tác xã Hưng Hòa DUP-2 LHTX 43.2", "Hợp tác xã Sông Lam DUP-3 LHTX 45.2");
        registering.register(draft, false);
    }

    @Test
    @UseCase(value = "REG-03", rule = "TRAIL-1")
    void a_correction_says_why_and_keeps_the_old_name_findable() {
        OrganisationId id = organisations.cooperative("Đồng Tâm").registered();
        OrganisationDraft kept = queries.sheet(id).draft();
        OrganisationDraft next = organisations.cooperative("Bình Minh").code(kept.identity().code()).draft();

        assertThatThrownBy(() -> registering.correct(id, 0, next, " ", true)).hasMessageContaining("reason-required");
        registering.correct(id, 0, next, "đổi tên", true);

        OrganisationSheet sheet = queries.sheet(id);
        assertThat(sheet.draft().identity().name()).isEqualTo("Hợp tác xã Bình Minh");
        assertThat(sheet.kept().version()).isEqualTo(1);
        assertThat(sheet.oldNames()).extracting(OldName::name).containsExactly("Hợp tác xã Đồng Tâm");
        assertThat(found("dong tam")).containsExactly("Hợp tác xã Bình Minh");
        assertThat(found("binh minh")).containsExactly("Hợp tác xã Bình Minh");
    }

    @Test
    void people_and_trades_are_replaced_not_added() {
        OrganisationId id = organisations.cooperative("Đồng Tâm").registered();
        OrganisationDraft kept = queries.sheet(id).draft();
        OrganisationDraft next = kept.with(List.of(
                Person.of("Trần Thị Bích", PersonRole.DIRECTOR, Education.UNIVERSITY_COLLEGE_UP),
                Person.of("Lê Văn Cường", PersonRole.ACCOUNTANT, null)));

        registering.correct(id, 0, next, "thay giám đốc", true);

        assertThat(queries.sheet(id).draft()).isEqualTo(next);
    }

    @Test
    @UseCase(value = "REG-03", rule = "LOCK-1")
    void two_who_correct_the_same_do_not_overwrite_each_other() {
        OrganisationId id = organisations.cooperative("Đồng Tâm").registered();
        OrganisationDraft kept = queries.sheet(id).draft();
        registering.correct(id, 0, organisations.cooperative("A").code(kept.identity().code()).draft(), "một", true);

        OrganisationDraft mine = organisations.cooperative("B").code(kept.identity().code()).draft();
        assertThatThrownBy(() -> registering.correct(id, 0, mine, "hai", true)).isInstanceOf(StaleException.class);
        assertThat(registering.differences(id, mine)).extracting(change -> change.field())
                .containsExactly("registry.field.name");
    }

    @Test
    void a_correction_that_changes_nothing_leaves_no_new_version() {
        OrganisationId id = organisations.cooperative("Đồng Tâm").registered();
        registering.correct(id, 0, queries.sheet(id).draft(), "không đổi", true);
        assertThat(queries.sheet(id).kept().version()).isZero();
    }

    @Test
    @UseCase(value = "REG-01", rule = "SCOPE-1")
    void nobody_writes_into_or_out_of_somebody_elses_commune() {
        OrganisationId theirs = organisations.cooperative("Xa").in(organisations.commune(3)).registered();
        actAs(communeOfficer(organisations.commune(5).value()));
        OrganisationDraft outside = organisations.cooperative("Đồng Tâm").in(organisations.commune(3)).draft();
        OrganisationDraft inside = organisations.cooperative("Đồng Tâm").in(organisations.commune(5)).draft();

        assertThatThrownBy(() -> registering.register(outside, true)).hasMessageContaining("out-of-scope");
        assertThatThrownBy(() -> registering.correct(theirs, 0, inside, "a", true)).isInstanceOf(NotFoundException.class);
        OrganisationId mine = registering.register(inside, true);
        assertThatThrownBy(() -> registering.correct(mine, 0, outside.with(inside.identity()), "a", true))
                .hasMessageContaining("out-of-scope");
    }

    @Test
    void who_may_only_read_does_not_write() {
        actAs(Who.is(JobRole.VIEWER).may(RegistryPermissions.ORGANISATION_READ));
        OrganisationDraft draft = organisations.cooperative("Đồng Tâm").draft();
        assertThatThrownBy(() -> registering.register(draft, true)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @UseCase(value = "REG-05", rule = "PD-1")
    void who_sees_masks_keeps_what_is_behind_them() {
        OrganisationId id = organisations.cooperative("Đồng Tâm")
                .people(new Person("Võ Tâm", PersonRole.DIRECTOR, true, "040085123412", null, null, "0986326123", null,
                        null, null))
                .registered();
        actAs(Who.is(JobRole.ALLIANCE_OFFICER)
                .may(RegistryPermissions.ORGANISATION_READ, RegistryPermissions.ORGANISATION_WRITE));
        OrganisationDraft masked = queries.sheet(id).draft();
        assertThat(masked.people().getFirst().personalId()).isEqualTo("0400******12");
        registering.correct(id, 0, masked.with(organisations.cooperative("A").members(33).draft().members()), "b", true);

        actAs(OFFICER);
        assertThat(queries.sheet(id).draft().people().getFirst().personalId()).isEqualTo("040085123412");
        assertThat(queries.sheet(id).draft().members().official()).isEqualTo(33);
    }

    @Test
    @UseCase(value = "REG-01", rule = "DQ-03")
    void of_many_who_take_one_code_at_once_one_gets_it() throws Exception {
        String code = OrganisationBuilder.nextCode();
        List<Future<Boolean>> attempts = new ArrayList<>();
        CountDownLatch start = new CountDownLatch(1);
        try (var pool = Executors.newFixedThreadPool(6)) {
            for (int i = 0; i < 6; i++) {
                OrganisationDraft draft = organisations.cooperative("Số " + (char) ('A' + i) + "x").code(code).draft();
                attempts.add(pool.submit(() -> {
                    start.await();
                    try {
                        as(OFFICER.actor(), () -> registering.register(draft, true));
                        return true;
                    } catch (RefusedException refused) {
                        return false;
                    }
                }));
            }
            start.countDown();
            int winners = 0;
            for (Future<Boolean> attempt : attempts) {
                winners += attempt.get() ? 1 : 0;
            }
            assertThat(winners).isEqualTo(1);
        }
        assertThat(found("")).hasSize(1);
    }

    private List<String> found(String search) {
        return queries.rows().page(OrganisationFilter.searching(search), Window.first(10)).stream()
                .map(OrganisationRow::name)
                .toList();
    }

    private static Who communeOfficer(long commune) {
        return Who.is(JobRole.COMMUNE_OFFICER)
                .seeing(new Scope.Within(Set.of(), Set.of(commune), Set.of()))
                .may(RegistryPermissions.ORGANISATION_READ, RegistryPermissions.ORGANISATION_WRITE,
                        RegistryPermissions.PERSONAL_DATA_READ);
    }
}
