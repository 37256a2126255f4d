package coop.portal.figures.persistence;

import coop.portal.access.Actor;
import coop.portal.access.scope.Door;
import coop.portal.access.scope.Statements;
import coop.portal.access.scope.Unscoped;
import coop.portal.exchange.model.TaskId;
import coop.portal.figures.model.HandInCounts;
import coop.portal.figures.model.HandInId;
import coop.portal.figures.model.HandInLine;
import coop.portal.figures.model.HandInStage;
import coop.portal.figures.model.HandInVerdict;
import coop.portal.figures.model.PeriodKey;
import coop.portal.figures.model.ReportId;
import coop.portal.figures.model.StoredReport;
import coop.portal.kernel.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where workbooks of figures stand, their rows, and what they wrote over. A stage is only left by whoever finds it as expected. */
@Repository
@Unscoped("a workbook is found through the scoped list of workbooks before")
public class HandInRecords extends Statements {

    private static final int CODE = 40;
    private static final int NAME = 300;

    HandInRecords(Door door) {
        super(door);
    }

    /** What is written of a workbook that has come in. */
    public record Arrived(HandInId id, PeriodKey period, String fileName, LocalDateTime at) {}

    /** What a row wrote over. */
    public record Effect(StoredReport before, int row, int versionAfter) {}

    public void insert(Arrived file, Actor owner) {
        jdbc().sql("INSERT INTO figures_hand_in (id, period_code, file_name, stage, owner, owner_name, agency_id, created)"
                        + " VALUES (?, ?, ?, 'CHECKING', ?, ?, ?, ?)")
                .params(Arrays.asList(file.id().value(), file.period().text(), file.fileName(), owner.user().value(),
                        owner.name(), owner.agency() == null ? null : owner.agency().value(), file.at()))
                .update();
    }

    /** @return whether the workbook was where it was expected */
    public boolean move(HandInId id, HandInStage from, HandInStage to, @Nullable String note) {
        return jdbc().sql("UPDATE figures_hand_in SET stage = ?, note = ? WHERE id = ? AND stage = ?")
                        .params(Arrays.asList(to.name(), note, id.value(), from.name()))
                        .update()
                == 1;
    }

    public void count(HandInId id, HandInCounts counts) {
        jdbc().sql("UPDATE figures_hand_in SET row_count = ?, created_rows = ?, updated_rows = ?, same_rows = ?,"
                        + " warned_rows = ?, refused_rows = ?, left_out = ? WHERE id = ?")
                .params(counts.rows(), counts.created(), counts.updated(), counts.unchanged(), counts.warnings(),
                        counts.refused(), counts.leftOut(), id.value())
                .update();
    }

    public void task(HandInId id, TaskId task) {
        jdbc().sql("UPDATE figures_hand_in SET task_id = ? WHERE id = ?").params(task.value(), id.value()).update();
    }

    public void applied(HandInId id, LocalDateTime now) {
        jdbc().sql("UPDATE figures_hand_in SET applied = ? WHERE id = ?").params(now, id.value()).update();
    }

    public void undone(HandInId id, String by, LocalDateTime now) {
        jdbc().sql("UPDATE figures_hand_in SET undone = ?, undone_by = ? WHERE id = ?").params(now, by, id.value()).update();
    }

    public Optional<HandInId> ofTask(TaskId task) {
        return jdbc().sql("SELECT id FROM figures_hand_in WHERE task_id = ?")
                .param(task.value())
                .query(Long.class)
                .optional()
                .map(HandInId::new);
    }

    /** Back to where it was before the work, whatever became of the transaction in which that was done. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void giveUp(HandInId id, String note) {
        HandInStage stage = HandInStage.valueOf(jdbc().sql("SELECT stage FROM figures_hand_in WHERE id = ?")
                .param(id.value())
                .query(String.class)
                .single());
        if (stage.working()) {
            move(id, stage, stage.backFrom(), note);
        }
    }

    /** Writes rows with their verdicts, over what was written of them before. */
    public void put(HandInId id, Collection<HandInLine> lines) {
        batch("INSERT INTO figures_hand_in_row (id, hand_in_id, row_no, verdict, warned, code, name, report_id, figures, remarks)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE verdict = VALUES(verdict),"
                        + " warned = VALUES(warned), report_id = VALUES(report_id), figures = VALUES(figures),"
                        + " remarks = VALUES(remarks)",
                lines.stream()
                        .map(line -> new Object[] {
                            Ids.next(), id.value(), line.row(), line.verdict().name(), line.warned(), cut(line.code(), CODE),
                            cut(line.name(), NAME), line.report() == null ? null : line.report().value(),
                            FigureJson.figures(line.figures()), FigureJson.remarks(line.remarks())
                        })
                        .toList());
    }

    /** The next rows after a row, in the order of the file. */
    public List<HandInLine> after(HandInId id, int row, int limit) {
        return jdbc().sql("SELECT * FROM figures_hand_in_row WHERE hand_in_id = ? AND row_no > ? ORDER BY row_no LIMIT ?")
                .params(id.value(), row, limit)
                .query(HandInRecords::line)
                .list();
    }

    /** Rows that somebody should look at, in the order of the file. */
    public List<HandInLine> doubtful(HandInId id, int limit) {
        return jdbc().sql("SELECT * FROM figures_hand_in_row WHERE hand_in_id = ? AND report_id IS NOT NULL"
                        + " AND (verdict = 'REFUSED' OR warned) ORDER BY row_no LIMIT ?")
                .params(id.value(), limit)
                .query(HandInRecords::line)
                .list();
    }

    public void remember(HandInId id, Collection<Effect> effects) {
        batch("INSERT INTO figures_hand_in_effect (hand_in_id, report_id, row_no, version_after, before_image)"
                        + " VALUES (?, ?, ?, ?, ?)",
                effects.stream()
                        .map(effect -> new Object[] {
                            id.value(), effect.before().id().value(), effect.row(), effect.versionAfter(),
                            FigureJson.report(effect.before())
                        })
                        .toList());
    }

    /** What the rows after a row wrote over, in the order of the file. */
    public List<Effect> effects(HandInId id, int row, int limit) {
        return jdbc().sql("SELECT * FROM figures_hand_in_effect WHERE hand_in_id = ? AND row_no > ?"
                        + " ORDER BY row_no LIMIT ?")
                .params(id.value(), row, limit)
                .query((rs, number) -> new Effect(
                        FigureJson.report(rs.getString("before_image")), rs.getInt("row_no"), rs.getInt("version_after")))
                .list();
    }

    /** Rows whose reports somebody has written since, the first of them. */
    public List<Integer> touchedSince(HandInId id, int limit) {
        return jdbc().sql("SELECT e.row_no FROM figures_hand_in_effect e LEFT JOIN figures_report r ON r.id = e.report_id"
                        + " WHERE e.hand_in_id = ? AND (r.id IS NULL OR r.version <> e.version_after)"
                        + " ORDER BY e.row_no LIMIT ?")
                .params(id.value(), limit)
                .query(Integer.class)
                .list();
    }

    static HandInLine line(ResultSet rs, int number) throws SQLException {
        Long report = rs.getObject("report_id", Long.class);
        return new HandInLine(
                rs.getInt("row_no"),
                HandInVerdict.valueOf(rs.getString("verdict")),
                rs.getString("code"),
                rs.getString("name"),
                report == null ? null : new ReportId(report),
                FigureJson.figures(rs.getString("figures")),
                FigureJson.remarks(rs.getString("remarks")));
    }

    private static @Nullable String cut(@Nullable String text, int length) {
        return text == null || text.length() <= length ? text : text.substring(0, length);
    }
}
