package coop.portal.dissolution.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.Statements;
import coop.portal.access.scope.Unscoped;
import coop.portal.dissolution.model.CaseAction;
import coop.portal.dissolution.model.CaseId;
import coop.portal.dissolution.model.CaseStage;
import coop.portal.dissolution.model.CaseStep;
import coop.portal.dissolution.model.FactKind;
import coop.portal.kernel.Ids;
import coop.portal.kernel.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Who took which step of a case, by which paper. */
@Repository
@Unscoped("rows of one case, which the caller has already found for the person")
public class CaseLog extends Statements {

    CaseLog(Door door) {
        super(door);
    }

    public void add(CaseId id, UserId actor, CaseStep step) {
        jdbc().sql("INSERT INTO dissolution_step (id, case_id, at, actor_id, actor_name, on_behalf_of, action, from_stage, to_stage,"
                        + " fact, happened_on, number, comment) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Ids.next(), id.value(), step.at(), actor.value(), step.actor(), step.onBehalfOf(), name(step.action()),
                        step.from().name(), step.to().name(), name(step.fact()), step.on(), step.number(), step.comment())
                .update();
    }

    /** The latest first. */
    public List<CaseStep> of(CaseId id) {
        return jdbc().sql("SELECT * FROM dissolution_step WHERE case_id = ? ORDER BY at DESC, id DESC")
                .param(id.value())
                .query(CaseLog::step)
                .list();
    }

    private static CaseStep step(ResultSet rs, int number) throws SQLException {
        String action = rs.getString("action");
        String fact = rs.getString("fact");
        return new CaseStep(
                rs.getObject("at", LocalDateTime.class), rs.getString("actor_name"), rs.getString("on_behalf_of"),
                action == null ? null : CaseAction.valueOf(action), CaseStage.valueOf(rs.getString("from_stage")),
                CaseStage.valueOf(rs.getString("to_stage")), fact == null ? null : FactKind.valueOf(fact),
                rs.getObject("happened_on", LocalDate.class), rs.getString("number"), rs.getString("comment"));
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
