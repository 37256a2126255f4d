package coop.portal.fieldwork.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.Statements;
import coop.portal.access.scope.Unscoped;
import coop.portal.fieldwork.model.FieldworkAction;
import coop.portal.fieldwork.model.FieldworkId;
import coop.portal.fieldwork.model.FieldworkStage;
import coop.portal.fieldwork.model.StepGround;
import coop.portal.fieldwork.model.StepRow;
import coop.portal.kernel.Ids;
import coop.portal.kernel.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.stereotype.Repository;

/** Who took which step of a fieldwork, by which paper. */
@Repository
@Unscoped("rows of one fieldwork, which the caller has already found for the person")
public class StepLog extends Statements {

    StepLog(Door door) {
        super(door);
    }

    public void add(FieldworkId id, UserId actor, StepRow row) {
        jdbc().sql("INSERT INTO fieldwork_step (id, fieldwork_id, at, actor_id, actor_name, on_behalf_of, action, from_stage,"
                        + " to_stage, happened_on, number, name, ground, figure, comment)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Ids.next(), id.value(), row.at(), actor.value(), row.actor(), row.onBehalfOf(), row.action().name(),
                        row.from().name(), row.to().name(), row.on(), row.number(), row.name(),
                        row.ground() == null ? null : row.ground().name(), row.figure(), row.comment())
                .update();
    }

    /** The latest first. */
    public List<StepRow> of(FieldworkId id) {
        return jdbc().sql("SELECT * FROM fieldwork_step WHERE fieldwork_id = ? ORDER BY at DESC, id DESC")
                .param(id.value())
                .query(StepLog::row)
                .list();
    }

    private static StepRow row(ResultSet rs, int number) throws SQLException {
        String ground = rs.getString("ground");
        return new StepRow(
                rs.getObject("at", LocalDateTime.class),
                rs.getString("actor_name"),
                rs.getString("on_behalf_of"),
                FieldworkAction.valueOf(rs.getString("action")),
                FieldworkStage.valueOf(rs.getString("from_stage")),
                FieldworkStage.valueOf(rs.getString("to_stage")),
                rs.getObject("happened_on", LocalDate.class),
                rs.getString("number"),
                rs.getString("name"),
                ground == null ? null : StepGround.valueOf(ground),
                rs.getObject("figure", Integer.class),
                rs.getString("comment"));
    }
}
