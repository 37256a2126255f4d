package coop.portal.registry.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.Statements;
import coop.portal.access.scope.Unscoped;
import coop.portal.kernel.Ids;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.UserId;
import coop.portal.registry.model.LegalStatus;
import coop.portal.registry.model.OperatingStatus;
import coop.portal.registry.model.StatusKind;
import coop.portal.registry.model.StatusMoment;
import coop.portal.registry.model.StatusSource;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Both statuses of organisations over time; a new one ends the one before. */
@Repository
@Unscoped("lines belong to organisations that were found through a scoped reader before")
public class StatusHistory extends Statements {

    private static final String INSERT = "INSERT INTO organisation_status_history (id, organisation_id, kind, status,"
            + " valid_from, reason, document, source, changed_by, changed_by_name, recorded)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    StatusHistory(Door door) {
        super(door);
    }

    /** Who entered a status, when. */
    public record By(UserId user, String name, LocalDateTime at) {}

    /** A status that holds from a day on, unknown which where there is none. */
    public record Entry(
            OrganisationId organisation,
            StatusKind kind,
            Enum<?> status,
            @Nullable LocalDate from,
            @Nullable String reason,
            @Nullable String document,
            StatusSource source) {

        private Entry since(LocalDate learned) {
            return from == null ? new Entry(organisation, kind, status, learned, reason, document, source) : this;
        }
    }

    /**
     * Adds lines; whatever was said of their first day and later ends with it, so that no two lines of a history hold on one
     * day. A status that came from nobody knows when holds from the day it was learned.
     */
    public void add(Collection<Entry> entries, By by) {
        List<Entry> dated = entries.stream().map(entry -> entry.since(by.at().toLocalDate())).toList();
        batch("UPDATE organisation_status_history SET valid_to = ? WHERE organisation_id = ? AND kind = ?"
                        + " AND (valid_to IS NULL OR valid_to > ?)",
                dated.stream()
                        .map(entry -> new Object[] {
                            entry.from(), entry.organisation().value(), entry.kind().name(), entry.from()
                        })
                        .toList());
        start(dated, by);
    }

    /** Adds the first lines of new organisations. */
    public void start(Collection<Entry> entries, By by) {
        batch(INSERT, entries.stream()
                .map(entry -> new Object[] {
                    Ids.next(),
                    entry.organisation().value(),
                    entry.kind().name(),
                    entry.status().name(),
                    entry.from(),
                    entry.reason(),
                    entry.document(),
                    entry.source().name(),
                    by.user().value(),
                    by.name(),
                    by.at()
                })
                .toList());
    }

    /** The latest first. */
    public List<StatusMoment> of(OrganisationId id) {
        return jdbc().sql("SELECT * FROM organisation_status_history WHERE organisation_id = ? ORDER BY id DESC")
                .param(id.value())
                .query(StatusHistory::moment)
                .list();
    }

    private static StatusMoment moment(ResultSet rs, int number) throws SQLException {
        StatusKind kind = StatusKind.valueOf(rs.getString("kind"));
        String status = rs.getString("status");
        return new StatusMoment(
                kind,
                kind == StatusKind.LEGAL ? LegalStatus.valueOf(status) : OperatingStatus.valueOf(status),
                rs.getObject("valid_from", LocalDate.class),
                rs.getObject("valid_to", LocalDate.class),
                rs.getString("reason"),
                rs.getString("document"),
                StatusSource.valueOf(rs.getString("source")),
                rs.getString("changed_by_name"),
                rs.getObject("recorded", LocalDateTime.class));
    }
}
