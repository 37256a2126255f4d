package coop.portal.support;

import coop.portal.access.Actor;
import coop.portal.access.model.JobRole;
import coop.portal.access.scope.Scope;
import coop.portal.territory.model.Agency;
import org.springframework.jdbc.core.JdbcTemplate;

/** People of agencies who have an account, as those on a team must, with what the page of roles gives their role. */
public final class Staffing {

    private Staffing() {}

    /** Somebody with an account, seeing the agency's own rows and organisations of every sector. */
    public static Actor person(JdbcTemplate database, Agency agency, JobRole role, long user, String name) {
        account(database, agency, role, user, name);
        return Plans.at(agency, role, user, name).withItsRights().actor();
    }

    /** The same, seeing the whole province. */
    public static Actor everywhere(JdbcTemplate database, Agency agency, JobRole role, long user, String name) {
        account(database, agency, role, user, name);
        return Plans.at(agency, role, user, name).withItsRights().seeing(Scope.EVERYTHING).actor();
    }

    private static void account(JdbcTemplate database, Agency agency, JobRole role, long user, String name) {
        database.update("INSERT INTO portal.user_account (id, user_name, display_name, search_name, password_hash,"
                + " must_change_password, locale, state, security_stamp, rights_stamp, created, version)"
                + " VALUES (?, ?, ?, ?, '', 0, 'vi', 'ACTIVE', 1, 1, NOW(), 0)", user, "person-" + user, name, name);
        database.update("INSERT INTO portal.user_assignment (id, user_id, job_role, agency_id, scope_kind, valid_from, document_no,"
                + " created, version) VALUES (?, ?, ?, ?, 'AGENCY', '2025-01-01', 'QĐ 1', NOW(), 0)",
                user, user, role.name(), agency.id().value());
    }
}
