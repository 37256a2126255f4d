package coop.portal.quality.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.Statements;
import coop.portal.access.scope.Unscoped;
import coop.portal.kernel.Ids;
import coop.portal.kernel.OrganisationId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** What is still to be looked at, how far the check of a day is, and what was open when it ended. */
@Repository
@Unscoped("keeps the book on checks, which look at everything")
public class CheckBook extends Statements {

    CheckBook(Door door) {
        super(door);
    }

    /** An organisation that waits, and the mark of the asking: one that comes meanwhile has another and stays. */
    public record Pending(OrganisationId id, long mark) {}

    /** The check of a day. */
    public record Run(LocalDate day, long lastId, long checked, @Nullable LocalDateTime finished) {}

    /** One writes findings at a time; to be called before anything is read, so that what is read afterwards is what stands. */
    public void takeTurn() {
        jdbc().sql("SELECT id FROM quality_turn WHERE id = 1 FOR UPDATE").query(Integer.class).single();
    }

    public void ask(Collection<OrganisationId> organisations) {
        long mark = Ids.next();
        batch("INSERT INTO quality_pending (organisation_id, mark) VALUES (?, ?)",
                organisations.stream().distinct().map(one -> new Object[] {one.value(), mark}).toList());
    }

    public List<Pending> pending(int limit) {
        return jdbc().sql("SELECT organisation_id, mark FROM quality_pending LIMIT ?")
                .param(limit)
                .query((rs, number) -> new Pending(new OrganisationId(rs.getLong(1)), rs.getLong(2)))
                .list();
    }

    public void done(Collection<Pending> pending) {
        batch("DELETE FROM quality_pending WHERE organisation_id = ? AND mark = ?",
                pending.stream().map(one -> new Object[] {one.id().value(), one.mark()}).toList());
    }

    public Optional<Run> run(LocalDate day) {
        return jdbc().sql("SELECT day, last_id, checked, finished FROM quality_run WHERE day = ?")
                .param(day)
                .query((rs, number) -> new Run(
                        rs.getObject("day", LocalDate.class),
                        rs.getLong("last_id"),
                        rs.getLong("checked"),
                        rs.getObject("finished", LocalDateTime.class)))
                .optional();
    }

    /** Begins the check of a day, anew when it was finished before; one that was interrupted goes on. */
    public void begin(LocalDate day, LocalDateTime now) {
        jdbc().sql("INSERT INTO quality_run (day, last_id, checked, started) VALUES (?, 0, 0, ?) ON DUPLICATE KEY UPDATE"
                        + " last_id = IF(finished IS NULL, last_id, 0), checked = IF(finished IS NULL, checked, 0),"
                        + " started = IF(finished IS NULL, started, VALUES(started)), finished = NULL")
                .params(day, now)
                .update();
    }

    /** What is right has changed: a check of the day that has ended does not count any more. */
    public void checkAgain(LocalDate day) {
        jdbc().sql("UPDATE quality_run SET finished = NULL, last_id = 0, checked = 0 WHERE day = ? AND finished IS NOT NULL")
                .param(day)
                .update();
    }

    public void reached(LocalDate day, long lastId, long checked) {
        jdbc().sql("UPDATE quality_run SET last_id = ?, checked = ? WHERE day = ?").params(lastId, checked, day).update();
    }

    /** Ends the check of a day and keeps what is open now. */
    public void finish(LocalDate day, LocalDateTime now) {
        jdbc().sql("DELETE FROM quality_trend WHERE day = ?").param(day).update();
        jdbc().sql("INSERT INTO quality_trend (day, commune_id, sector, rule, severity, open) SELECT ?, commune_id, sector,"
                        + " rule, severity, SUM(findings) FROM quality_tally WHERE state = 'OPEN'"
                        + " GROUP BY commune_id, sector, rule, severity HAVING SUM(findings) <> 0")
                .param(day)
                .update();
        jdbc().sql("UPDATE quality_run SET finished = ? WHERE day = ?").params(now, day).update();
    }

    /** When everything was last looked at. */
    public Optional<LocalDateTime> lastFinished() {
        return jdbc().sql("SELECT finished FROM quality_run WHERE finished IS NOT NULL ORDER BY day DESC LIMIT 1")
                .query(LocalDateTime.class)
                .optional();
    }
}
