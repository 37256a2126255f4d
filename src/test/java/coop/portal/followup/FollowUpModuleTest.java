package coop.portal.followup;

import coop.portal.access.Actor;
import coop.portal.access.model.JobRole;
import coop.portal.access.scope.Scope;
import coop.portal.followup.model.Gravity;
import coop.portal.followup.model.Occasion;
import coop.portal.followup.model.Owner;
import coop.portal.followup.model.Paper;
import coop.portal.followup.model.RecommendationDraft;
import coop.portal.followup.model.RecommendationId;
import coop.portal.followup.model.RecommendationKind;
import coop.portal.followup.model.RecommendationSheet;
import coop.portal.followup.model.ViolationDraft;
import coop.portal.followup.model.ViolationId;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Subject;
import coop.portal.registry.model.Sector;
import coop.portal.support.ModuleTest;
import coop.portal.support.Organisations;
import coop.portal.support.TestTime;
import coop.portal.support.Who;
import coop.portal.territory.Agencies;
import coop.portal.territory.model.Agency;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

/** A department that has checked a cooperative of its sector, the commune where that lies, and others. */
abstract class FollowUpModuleTest extends ModuleTest {

    static final LocalDate TODAY = TestTime.START.toLocalDate();

    OrganisationId organisation;
    Occasion occasion;
    Actor officer;
    Actor colleague;
    Actor head;
    Actor commune;
    Actor elsewhere;
    Actor focal;

    @BeforeEach
    final void a_check_of_a_cooperative() {
        Organisations organisations = Organisations.in(application);
        organisation = organisations.cooperative("Đồng Tâm").sector(Sector.AGRICULTURE).registered();
        occasion = new Occasion(new Subject("check", "0000000000001", "Kiểm tra 12/QĐ-SNNMT"), organisation);
        officer = of("SO_NONG_NGHIEP_MOI_TRUONG", JobRole.DEPT_OFFICER, 41);
        colleague = of("SO_NONG_NGHIEP_MOI_TRUONG", JobRole.DEPT_OFFICER, 42);
        head = of("SO_NONG_NGHIEP_MOI_TRUONG", JobRole.DEPT_MANAGER, 43);
        commune = commune(0, 44);
        elsewhere = commune(5, 45);
        focal = Who.is(JobRole.FOCAL_OFFICER).user(46, "Đầu mối").withItsRights()
                .of(agency("SO_TAI_CHINH").id(), "Sở Tài chính").actor();
    }

    final Agency agency(String code) {
        return bean(Agencies.class).byCode(code, TODAY).orElseThrow();
    }

    /** Somebody of a department that sees agriculture. */
    final Actor of(String code, JobRole role, long user) {
        Agency agency = agency(code);
        return Who.is(role).user(user, role + " " + user).withItsRights().of(agency.id(), agency.name())
                .seeing(new Scope.Within(Set.of(agency.id().value()), Set.of(), Set.of(Sector.AGRICULTURE.name())))
                .actor();
    }

    final Actor commune(int index, long user) {
        long unit = Organisations.in(application).commune(index).value();
        return Who.is(JobRole.COMMUNE_OFFICER).user(user, "Cán bộ xã " + user).withItsRights()
                .seeing(new Scope.Within(Set.of(), Set.of(unit), Set.of()))
                .actor();
    }

    final <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    static ViolationDraft violation(@Nullable String clause) {
        return new ViolationDraft(
                "Chưa tổ chức Đại hội thành viên thường niên", clause, TODAY.minusDays(3), "Biên bản làm việc ngày 02/10",
                Gravity.FAIL, "CK-13");
    }

    static RecommendationDraft remedy(@Nullable ViolationId because) {
        return recommendation(RecommendationKind.REMEDY, because);
    }

    static RecommendationDraft recommendation(RecommendationKind kind, @Nullable ViolationId because) {
        return new RecommendationDraft(
                because, kind, "Tổ chức Đại hội thành viên", Owner.ORGANISATION, TODAY.plusDays(30),
                kind == RecommendationKind.PAYMENT ? 12_500_000L : null,
                kind == RecommendationKind.SANCTION ? "12/QĐ-XPHC" : null);
    }

    final ViolationId raised(@Nullable String clause) {
        return as(officer, () -> bean(RaisingViolations.class).raise(occasion, violation(clause)));
    }

    final RecommendationId recommended(RecommendationDraft draft) {
        return as(officer, () -> bean(Recommending.class).recommend(occasion, draft));
    }

    final void published() {
        as(head, () -> bean(PublishingFollowUp.class).publish(
                occasion.what(), new Paper("15/TB-SNNMT", TODAY, false)));
    }

    /** One that everybody concerned knows of. */
    final RecommendationId known() {
        RecommendationId id = recommended(remedy(raised("LHTX-59")));
        published();
        return id;
    }

    final RecommendationSheet sheet(Actor viewer, RecommendationId id) {
        return as(viewer, () -> bean(FollowUpQueries.class).sheet(id));
    }

    final int version(RecommendationId id) {
        return sheet(officer, id).recommendation().version();
    }
}
