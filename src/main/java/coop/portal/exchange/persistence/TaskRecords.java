package coop.portal.exchange.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.Statements;
import coop.portal.access.scope.Unscoped;
import coop.portal.exchange.model.TaskId;
import coop.portal.exchange.model.TaskRow;
import coop.portal.exchange.model.TaskState;
import coop.portal.kernel.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rows of tasks. What a task tells about itself is written apart from what it does, so that others see it at once. */
@Repository
@Unscoped("tasks belong to their owner, by whom every read of a person is narrowed")
public class TaskRecords extends Statements {

    private static final String COLUMNS =
            "id, kind, title, owner, state, done, total, message_key, error_reference, result, created, started, finished";

    TaskRecords(Door door) {
        super(door);
    }

    /** A task that has not ended, and whose process and last sign of life are looked at. */
    public record Open(TaskId id, String kind, String process, LocalDateTime updated) {}

    public void insert(TaskRow row, String process) {
        jdbc().sql("INSERT INTO background_task (id, kind, title, owner, state, done, total, process, created, updated)"
                        + " VALUES (?, ?, ?, ?, ?, 0, 0, ?, ?, ?)")
                .params(row.id().value(), row.kind(), row.title(), row.owner().value(), row.state().name(), process,
                        row.created(), row.created())
                .update();
    }

    public Optional<TaskRow> find(TaskId id, UserId owner) {
        return jdbc().sql("SELECT " + COLUMNS + " FROM background_task WHERE id = ? AND owner = ?")
                .params(id.value(), owner.value())
                .query(TaskRecords::row)
                .optional();
    }

    public List<TaskRow> latest(UserId owner, int limit) {
        return jdbc().sql("SELECT " + COLUMNS + " FROM background_task WHERE owner = ? ORDER BY created DESC, id DESC LIMIT ?")
                .params(owner.value(), limit)
                .query(TaskRecords::row)
                .list();
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public boolean start(TaskId id, LocalDateTime now) {
        return jdbc().sql("UPDATE background_task SET state = 'RUNNING', started = ?, updated = ?"
                                + " WHERE id = ? AND state = 'QUEUED'")
                        .params(now, now, id.value())
                        .update()
                == 1;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void progress(TaskId id, long done, long total, @Nullable String messageKey, LocalDateTime now) {
        jdbc().sql("UPDATE background_task SET done = ?, total = ?, message_key = ?, updated = ?"
                        + " WHERE id = ? AND state = 'RUNNING'")
                .params(Arrays.asList(done, total, messageKey, now, id.value()))
                .update();
    }

    /** Ends a task that has not ended. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public boolean end(TaskRow row, LocalDateTime now) {
        return jdbc().sql("UPDATE background_task SET state = ?, done = ?, total = ?, message_key = ?, error_reference = ?,"
                                + " result = ?, finished = ?, updated = ? WHERE id = ? AND state IN ('QUEUED', 'RUNNING')")
                        .params(Arrays.asList(row.state().name(), row.done(), row.total(), row.messageKey(),
                                row.errorReference(), row.result(), now, now, row.id().value()))
                        .update()
                == 1;
    }

    /** Cancels a task that has not begun. */
    public boolean cancelQueued(TaskId id, LocalDateTime now) {
        return jdbc().sql("UPDATE background_task SET state = 'CANCELLED', finished = ?, updated = ?"
                                + " WHERE id = ? AND state = 'QUEUED'")
                        .params(now, now, id.value())
                        .update()
                == 1;
    }

    /** Marks a task whose process is dead; only one of those who notice does. */
    public boolean interrupt(TaskId id, LocalDateTime now) {
        return jdbc().sql("UPDATE background_task SET state = 'INTERRUPTED', finished = ?, updated = ?"
                                + " WHERE id = ? AND state IN ('QUEUED', 'RUNNING')")
                        .params(now, now, id.value())
                        .update()
                == 1;
    }

    public List<Open> openOfOthers(String process) {
        return jdbc().sql("SELECT id, kind, process, updated FROM background_task"
                        + " WHERE state IN ('QUEUED', 'RUNNING') AND process <> ?")
                .param(process)
                .query((rs, number) -> new Open(
                        new TaskId(rs.getLong("id")),
                        rs.getString("kind"),
                        rs.getString("process"),
                        rs.getObject("updated", LocalDateTime.class)))
                .list();
    }

    /** A sign of life for all tasks of a process. */
    public void touch(String process, LocalDateTime now) {
        jdbc().sql("UPDATE background_task SET updated = ? WHERE state IN ('QUEUED', 'RUNNING') AND process = ?")
                .params(now, process)
                .update();
    }

    private static TaskRow row(ResultSet rs, int number) throws SQLException {
        return new TaskRow(
                new TaskId(rs.getLong("id")),
                rs.getString("kind"),
                rs.getString("title"),
                new UserId(rs.getLong("owner")),
                TaskState.valueOf(rs.getString("state")),
                rs.getLong("done"),
                rs.getLong("total"),
                rs.getString("message_key"),
                rs.getString("error_reference"),
                rs.getString("result"),
                rs.getObject("created", LocalDateTime.class),
                rs.getObject("started", LocalDateTime.class),
                rs.getObject("finished", LocalDateTime.class));
    }
}
