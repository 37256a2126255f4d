package coop.portal.support;

import coop.portal.access.Actor;
import coop.portal.access.model.AccessPermissions;
import coop.portal.access.model.JobRole;
import coop.portal.access.scope.Scope;
import coop.portal.inspections.model.InspectionBasis;
import coop.portal.inspections.model.InspectionKind;
import coop.portal.inspections.model.InspectionMode;
import coop.portal.inspections.model.InspectionPermissions;
import coop.portal.inspections.model.InspectionTopic;
import coop.portal.inspections.model.ItemDraft;
import coop.portal.kernel.AgencyId;
import coop.portal.kernel.OrganisationId;
import coop.portal.registry.model.RegistryPermissions;
import coop.portal.registry.model.Sector;
import coop.portal.territory.model.Agency;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/** People who draw up and decide plans, organisations to be visited, and visits as they are typed. */
public final class Plans {

    public static final Set<String> OFFICER = Set.of(
            InspectionPermissions.PLAN_READ, InspectionPermissions.PLAN_WRITE, InspectionPermissions.PLAN_SUBMIT,
            InspectionPermissions.PLAN_ISSUE, InspectionPermissions.PLAN_EXPORT, InspectionPermissions.SIGNAL_READ,
            InspectionPermissions.SIGNAL_WRITE, RegistryPermissions.ORGANISATION_READ, AccessPermissions.PROFILE_OWN);
    public static final Set<String> MANAGER = Set.of(
            InspectionPermissions.PLAN_READ, InspectionPermissions.PLAN_RETURN, InspectionPermissions.PLAN_APPROVE,
            InspectionPermissions.OVERLAP_OVERRIDE, InspectionPermissions.PLAN_CLOSE, InspectionPermissions.PLAN_EXPORT,
            InspectionPermissions.SIGNAL_READ, RegistryPermissions.ORGANISATION_READ);
    public static final Set<String> EVERY_PLAN_PERMISSION = new InspectionPermissions().names();

    private Plans() {}

    public static Actor officer(Agency agency, long user) {
        return at(agency, JobRole.DEPT_OFFICER, user, "Cán bộ " + user).may(OFFICER).actor();
    }

    public static Actor manager(Agency agency, long user) {
        return at(agency, JobRole.DEPT_MANAGER, user, "Lãnh đạo " + user).may(MANAGER).actor();
    }

    public static Actor reviewer(Agency inspectorate, long user) {
        return at(inspectorate, JobRole.INSPECTORATE_OFFICER, user, "Thanh tra viên " + user)
                .may(OFFICER)
                .may(InspectionPermissions.PLAN_REVIEW_OVERLAP)
                .seeing(Scope.EVERYTHING)
                .actor();
    }

    public static Actor leader(Agency province, long user) {
        return at(province, JobRole.PROVINCE_LEADER, user, "Lãnh đạo tỉnh " + user)
                .may(InspectionPermissions.PLAN_READ, InspectionPermissions.PLAN_AUTHORISE, RegistryPermissions.ORGANISATION_READ)
                .seeing(Scope.EVERYTHING)
                .actor();
    }

    /** Somebody of an agency whose rows are its own plans and organisations of every sector. */
    public static Who at(Agency agency, JobRole role, long user, String name) {
        Set<String> sectors = Arrays.stream(Sector.values()).map(Enum::name).collect(Collectors.toSet());
        return Who.is(role)
                .user(user, name)
                .of(agency.id(), agency.name())
                .seeing(new Scope.Within(Set.of(agency.id().value()), Set.of(), sectors));
    }

    /** An active cooperative of agriculture in any commune. */
    public static OrganisationId organisation(JdbcTemplate database, String name) {
        OrganisationId id = OrganisationId.next();
        database.update("INSERT INTO portal.organisation (id, type, name, proper_name, name_key, commune_id, difficult_area, sector,"
                + " flags, fiscal_year_end, alliance_member, contract_indefinite, legal_status, operating_status,"
                + " first_cert_date, created, changed, version) SELECT ?, 'COOPERATIVE', ?, ?, ?, MIN(id), 'NONE', 'AGRICULTURE', '',"
                + " '--12-31', 0, 0, 'ACTIVE', 'OPERATING', '2010-05-01', NOW(), NOW(), 0 FROM portal.admin_unit"
                + " WHERE kind = 'COMMUNE' AND valid_to IS NULL", id.value(), name, name, name);
        return id;
    }

    /** A visit of which everything is said that a submitted plan needs. */
    public static ItemDraft visit(OrganisationId organisation, int month, InspectionTopic... topics) {
        return new ItemDraft(
                organisation, InspectionKind.SPECIALISED_CHECK,
                topics.length == 0 ? Set.of(InspectionTopic.ACCOUNTING) : Set.of(topics),
                null, null, month, 5, "Phòng Kinh tế hợp tác", "Nguyễn Văn An", "", Set.<AgencyId>of(),
                InspectionMode.REMOTE_DATA, InspectionBasis.PLAN, "", null, "");
    }

    /** The same on a ground that lets a second visit in the year stand, with its evidence. */
    public static ItemDraft proved(ItemDraft draft) {
        return new ItemDraft(
                draft.organisation(), draft.kind(), draft.topics(), null, null, draft.month(), draft.days(), draft.leadUnit(),
                draft.leader(), draft.members(), draft.coAgencies(), InspectionMode.ON_SITE, InspectionBasis.VIOLATION_SIGN,
                "Công văn 12/CV-CA ngày 01/9/2026", null, "");
    }

    public static ItemDraft ofKind(InspectionKind kind, ItemDraft draft) {
        return new ItemDraft(
                draft.organisation(), kind, draft.topics(), null, null, draft.month(), draft.days(), draft.leadUnit(),
                draft.leader(), draft.members(), draft.coAgencies(), draft.mode(), draft.basis(), draft.evidence(), null, "");
    }

    public static ItemDraft costing(String dong, ItemDraft draft) {
        return new ItemDraft(
                draft.organisation(), draft.kind(), draft.topics(), null, null, draft.month(), draft.days(), draft.leadUnit(),
                draft.leader(), draft.members(), draft.coAgencies(), draft.mode(), draft.basis(), draft.evidence(),
                new BigDecimal(dong), "");
    }
}
