package coop.portal.fieldwork.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.Statements;
import coop.portal.access.scope.Unscoped;
import coop.portal.fieldwork.model.DeadlineKind;
import coop.portal.fieldwork.model.FieldworkId;
import coop.portal.fieldwork.model.PauseRow;
import coop.portal.fieldwork.model.StepGround;
import coop.portal.kernel.Ids;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The terms of a fieldwork as they were counted, and its pauses. */
@Repository
@Unscoped("rows of one fieldwork, which the caller has already found for the person")
public class TermRows extends Statements {

    TermRows(Door door) {
        super(door);
    }

    /** A term as it is stored. @param due none while it stands still */
    public record Stored(
            DeadlineKind kind,
            LocalDate started,
            int length,
            String article,
            @Nullable LocalDate due,
            @Nullable LocalDate ended) {

        public boolean running() {
            return ended == null;
        }
    }

    public List<Stored> of(FieldworkId id) {
        return jdbc().sql("SELECT * FROM fieldwork_term WHERE fieldwork_id = ? ORDER BY started_on, kind")
                .param(id.value())
                .query((rs, number) -> new Stored(
                        DeadlineKind.valueOf(rs.getString("kind")),
                        rs.getObject("started_on", LocalDate.class),
                        rs.getInt("length"),
                        rs.getString("article"),
                        rs.getObject("due", LocalDate.class),
                        rs.getObject("ended_on", LocalDate.class)))
                .list();
    }

    public void write(FieldworkId id, Stored term) {
        jdbc().sql("REPLACE INTO fieldwork_term (fieldwork_id, kind, started_on, length, article, due, ended_on)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(id.value(), term.kind().name(), term.started(), term.length(), term.article(), term.due(), term.ended())
                .update();
    }

    public void forget(FieldworkId id, DeadlineKind kind) {
        jdbc().sql("DELETE FROM fieldwork_term WHERE fieldwork_id = ? AND kind = ?").params(id.value(), kind.name()).update();
    }

    /** The earliest first. */
    public List<PauseRow> pauses(FieldworkId id) {
        return jdbc().sql("SELECT * FROM fieldwork_pause WHERE fieldwork_id = ? ORDER BY from_day, id")
                .param(id.value())
                .query((rs, number) -> new PauseRow(
                        rs.getObject("from_day", LocalDate.class),
                        rs.getObject("to_day", LocalDate.class),
                        StepGround.valueOf(rs.getString("ground")),
                        rs.getString("number"),
                        rs.getString("reason")))
                .list();
    }

    public void pause(FieldworkId id, PauseRow pause) {
        jdbc().sql("INSERT INTO fieldwork_pause (id, fieldwork_id, from_day, to_day, ground, number, reason)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(Ids.next(), id.value(), pause.from(), pause.to(), pause.ground().name(), pause.number(), pause.reason())
                .update();
    }

    /** The open pause ends with this day. */
    public void goOn(FieldworkId id, LocalDate lastPaused) {
        jdbc().sql("UPDATE fieldwork_pause SET to_day = ? WHERE fieldwork_id = ? AND to_day IS NULL")
                .params(lastPaused, id.value())
                .update();
    }
}
