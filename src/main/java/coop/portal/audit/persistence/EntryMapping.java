package coop.portal.audit.persistence;

import coop.portal.audit.model.ActorStamp;
import coop.portal.audit.model.TrailEntry;
import coop.portal.audit.model.TrailRow;
import coop.portal.kernel.Subject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;

/** Makes records of lines of the trail. */
final class EntryMapping {

    static final String ROW = "e.id, e.at, e.actor, e.actor_name, e.role, e.agency, e.agency_name, e.on_behalf_of,"
            + " e.on_behalf_name, e.scope, e.subject_type, e.subject_id, e.subject_label, e.action, e.reason";

    static final String ENTRY = ROW + ", e.changes, e.correlation";

    private EntryMapping() {}

    static TrailRow row(ResultSet rs, int number) throws SQLException {
        return new TrailRow(
                rs.getLong("id"), at(rs), actor(rs), subject(rs), rs.getString("action"), rs.getString("reason"));
    }

    static TrailEntry entry(ResultSet rs, int number) throws SQLException {
        return new TrailEntry(
                rs.getLong("id"),
                at(rs),
                actor(rs),
                subject(rs),
                rs.getString("action"),
                rs.getString("reason"),
                ChangesJson.read(rs.getString("changes")),
                rs.getString("correlation"));
    }

    private static LocalDateTime at(ResultSet rs) throws SQLException {
        return rs.getObject("at", LocalDateTime.class);
    }

    private static ActorStamp actor(ResultSet rs) throws SQLException {
        return new ActorStamp(
                rs.getLong("actor"),
                rs.getString("actor_name"),
                rs.getString("role"),
                rs.getObject("agency", Long.class),
                rs.getString("agency_name"),
                rs.getObject("on_behalf_of", Long.class),
                rs.getString("on_behalf_name"),
                rs.getString("scope"));
    }

    private static Subject subject(ResultSet rs) throws SQLException {
        return new Subject(rs.getString("subject_type"), rs.getString("subject_id"), rs.getString("subject_label"));
    }
}
